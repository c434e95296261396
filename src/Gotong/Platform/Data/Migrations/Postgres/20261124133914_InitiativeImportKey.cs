using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class InitiativeImportKey : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "import_key", table: "initiative", type: "text", nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_initiative_region_id_import_key",
                table: "initiative",
                columns: new[] { "region_id", "import_key" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_initiative_region_id_import_key", table: "initiative");

            migrationBuilder.DropColumn(name: "import_key", table: "initiative");
        }
    }
}
