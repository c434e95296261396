using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MailLanguage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "subject_en",
                table: "outbox_mail",
                type: "TEXT",
                maxLength: 400,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "text_en", table: "outbox_mail", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "language",
                table: "mail_taste",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Both"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "subject_en", table: "outbox_mail");

            migrationBuilder.DropColumn(name: "text_en", table: "outbox_mail");

            migrationBuilder.DropColumn(name: "language", table: "mail_taste");
        }
    }
}
