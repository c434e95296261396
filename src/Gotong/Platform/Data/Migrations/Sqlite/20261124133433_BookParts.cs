using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BookParts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(name: "owner_id", table: "book_section", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "state",
                table: "book_section",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Written"
            );

            migrationBuilder.CreateTable(
                name: "book_comment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    book = table.Column<int>(type: "INTEGER", nullable: false),
                    section = table.Column<string>(type: "TEXT", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_book_comment", x => x.id);
                    table.ForeignKey(
                        name: "fk_book_comment_membership_author_id",
                        column: x => x.author_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_book_section_owner_id", table: "book_section", column: "owner_id");

            migrationBuilder.CreateIndex(name: "ix_book_comment_author_id", table: "book_comment", column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_book_comment_region_id_book_section",
                table: "book_comment",
                columns: new[] { "region_id", "book", "section" }
            );

            migrationBuilder.AddForeignKey(
                name: "fk_book_section_membership_owner_id",
                table: "book_section",
                column: "owner_id",
                principalTable: "membership",
                principalColumn: "id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "fk_book_section_membership_owner_id", table: "book_section");

            migrationBuilder.DropTable(name: "book_comment");

            migrationBuilder.DropIndex(name: "ix_book_section_owner_id", table: "book_section");

            migrationBuilder.DropColumn(name: "owner_id", table: "book_section");

            migrationBuilder.DropColumn(name: "state", table: "book_section");
        }
    }
}
