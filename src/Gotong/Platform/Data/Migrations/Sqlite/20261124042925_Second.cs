using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Second : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "changed_at",
                table: "initiative",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "state_at",
                table: "initiative",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "submitted_at",
                table: "initiative",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "why_new_application",
                table: "initiative",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_initiative_region_id_state",
                table: "initiative",
                columns: new[] { "region_id", "state" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_initiative_region_id_state",
                table: "initiative");

            migrationBuilder.DropColumn(
                name: "changed_at",
                table: "initiative");

            migrationBuilder.DropColumn(
                name: "state_at",
                table: "initiative");

            migrationBuilder.DropColumn(
                name: "submitted_at",
                table: "initiative");

            migrationBuilder.DropColumn(
                name: "why_new_application",
                table: "initiative");
        }
    }
}
