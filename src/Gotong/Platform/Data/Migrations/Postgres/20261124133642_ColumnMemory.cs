using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ColumnMemory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "column_memory",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    header_key = table.Column<string>(type: "text", nullable: false),
                    columns = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_column_memory", x => x.id);
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_column_memory_region_id_header_key",
                table: "column_memory",
                columns: new[] { "region_id", "header_key" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "column_memory");
        }
    }
}
