using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Boundaries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "boundary_set",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    west = table.Column<double>(type: "REAL", nullable: false),
                    south = table.Column<double>(type: "REAL", nullable: false),
                    step = table.Column<double>(type: "REAL", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    areas = table.Column<int>(type: "INTEGER", nullable: false),
                    stored_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    removed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_boundary_set", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "area_shape",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    boundary_set_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", nullable: false),
                    shape = table.Column<byte[]>(type: "BLOB", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_shape", x => x.id);
                    table.ForeignKey(
                        name: "fk_area_shape_boundary_set_boundary_set_id",
                        column: x => x.boundary_set_id,
                        principalTable: "boundary_set",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_area_shape_boundary_set_id",
                table: "area_shape",
                column: "boundary_set_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_area_shape_region_id_boundary_set_id_area_code",
                table: "area_shape",
                columns: new[] { "region_id", "boundary_set_id", "area_code" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_boundary_set_region_id_level_edition",
                table: "boundary_set",
                columns: new[] { "region_id", "level", "edition" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "area_shape");

            migrationBuilder.DropTable(name: "boundary_set");
        }
    }
}
