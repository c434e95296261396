using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Desks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(name: "ends_at", table: "membership", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "on_behalf",
                table: "initiative",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.CreateTable(
                name: "desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", nullable: false),
                    sealed_token = table.Column<string>(type: "TEXT", nullable: false),
                    link_ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reminded_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_desk", x => x.id);
                    table.ForeignKey(
                        name: "fk_desk_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_desk_organization_id", table: "desk", column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_desk_region_id_organization_id",
                table: "desk",
                columns: new[] { "region_id", "organization_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_desk_region_id_token_hash",
                table: "desk",
                columns: new[] { "region_id", "token_hash" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "desk");

            migrationBuilder.DropColumn(name: "ends_at", table: "membership");

            migrationBuilder.DropColumn(name: "on_behalf", table: "initiative");
        }
    }
}
