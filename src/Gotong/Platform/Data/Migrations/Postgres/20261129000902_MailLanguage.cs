using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Postgres
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
                type: "character varying(400)",
                maxLength: 400,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "text_en", table: "outbox_mail", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "language",
                table: "mail_taste",
                type: "character varying(40)",
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
