using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Comparison : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "age_groups",
                table: "indicator_profile",
                type: "character varying(80)",
                maxLength: 80,
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "comparison_set",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    frequency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    stored_by = table.Column<Guid>(type: "uuid", nullable: false),
                    stored_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    removed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comparison_set", x => x.id);
                    table.ForeignKey(
                        name: "fk_comparison_set_indicator_indicator_id",
                        column: x => x.indicator_id,
                        principalTable: "indicator",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "comparison_value",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    set_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    value = table.Column<decimal>(type: "numeric(24,8)", precision: 24, scale: 8, nullable: false),
                    source = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comparison_value", x => x.id);
                    table.ForeignKey(
                        name: "fk_comparison_value_comparison_set_set_id",
                        column: x => x.set_id,
                        principalTable: "comparison_set",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_comparison_set_indicator_id",
                table: "comparison_set",
                column: "indicator_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_comparison_set_region_id_indicator_id_kind_edition",
                table: "comparison_set",
                columns: new[] { "region_id", "indicator_id", "kind", "edition" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_comparison_value_region_id_set_id_area_code_to",
                table: "comparison_value",
                columns: new[] { "region_id", "set_id", "area_code", "to" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_comparison_value_set_id",
                table: "comparison_value",
                column: "set_id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "comparison_value");

            migrationBuilder.DropTable(name: "comparison_set");

            migrationBuilder.DropColumn(name: "age_groups", table: "indicator_profile");
        }
    }
}
