using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Owners : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "owner_confirmation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_owner_confirmation", x => x.id);
                    table.ForeignKey(
                        name: "fk_owner_confirmation_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "owner_notice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    was_absent = table.Column<bool>(type: "INTEGER", nullable: false),
                    on_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_owner_notice", x => x.id);
                    table.ForeignKey(
                        name: "fk_owner_notice_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "owner_week",
                columns: table => new
                {
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    monday = table.Column<DateOnly>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_owner_week", x => new { x.region_id, x.monday });
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_owner_confirmation_initiative_id",
                table: "owner_confirmation",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_owner_confirmation_region_id_initiative_id",
                table: "owner_confirmation",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_owner_notice_initiative_id",
                table: "owner_notice",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_owner_notice_region_id_initiative_id_on_day",
                table: "owner_notice",
                columns: new[] { "region_id", "initiative_id", "on_day" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "owner_confirmation");

            migrationBuilder.DropTable(name: "owner_notice");

            migrationBuilder.DropTable(name: "owner_week");
        }
    }
}
