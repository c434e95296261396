using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RegionAtWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_rpjmd_region_id_period_start", table: "rpjmd");

            migrationBuilder.AddColumn<int>(
                name: "edition",
                table: "rpjmd",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<DateOnly>(name: "enacted_on", table: "rpjmd", type: "date", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "rpjmd",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Rpjmd"
            );

            migrationBuilder.AddColumn<Guid>(name: "origin_id", table: "rpjmd", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<string>(name: "regulation", table: "rpjmd", type: "text", nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ends_at",
                table: "membership",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "import_key", table: "initiative", type: "text", nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "on_behalf",
                table: "initiative",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "recorded_on",
                table: "indicator_value",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(name: "owner_id", table: "book_section", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "state",
                table: "book_section",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Written"
            );

            migrationBuilder.CreateTable(
                name: "account_passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    data = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_account_passkey_account_user_id",
                        column: x => x.user_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "account_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    device = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_session", x => x.id);
                    table.ForeignKey(
                        name: "fk_account_session_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "book_comment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    book = table.Column<int>(type: "integer", nullable: false),
                    section = table.Column<string>(type: "text", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
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

            migrationBuilder.CreateTable(
                name: "desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    token_hash = table.Column<string>(type: "text", nullable: false),
                    sealed_token = table.Column<string>(type: "text", nullable: false),
                    link_ends_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reminded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
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

            migrationBuilder.CreateTable(
                name: "outbox_mail",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sender_id = table.Column<Guid>(type: "uuid", nullable: false),
                    about = table.Column<Guid>(type: "uuid", nullable: true),
                    to = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    link = table.Column<string>(type: "text", nullable: true),
                    queued_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    trouble = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    trouble_detail = table.Column<string>(
                        type: "character varying(500)",
                        maxLength: 500,
                        nullable: true
                    ),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_mail", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "recovery_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<string>(type: "text", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ends_second_step = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recovery_link", x => x.id);
                    table.ForeignKey(
                        name: "fk_recovery_link_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_rpjmd_origin_id", table: "rpjmd", column: "origin_id");

            migrationBuilder.CreateIndex(
                name: "ix_rpjmd_region_id_kind_period_start_edition",
                table: "rpjmd",
                columns: new[] { "region_id", "kind", "period_start", "edition" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_initiative_region_id_import_key",
                table: "initiative",
                columns: new[] { "region_id", "import_key" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_book_section_owner_id", table: "book_section", column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_passkey_user_id",
                table: "account_passkey",
                column: "user_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_account_session_account_id",
                table: "account_session",
                column: "account_id"
            );

            migrationBuilder.CreateIndex(name: "ix_book_comment_author_id", table: "book_comment", column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_book_comment_region_id_book_section",
                table: "book_comment",
                columns: new[] { "region_id", "book", "section" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_column_memory_region_id_header_key",
                table: "column_memory",
                columns: new[] { "region_id", "header_key" },
                unique: true
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

            migrationBuilder.CreateIndex(name: "ix_outbox_mail_about", table: "outbox_mail", column: "about");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_mail_sender_id_queued_at",
                table: "outbox_mail",
                columns: new[] { "sender_id", "queued_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_outbox_mail_state_due_at",
                table: "outbox_mail",
                columns: new[] { "state", "due_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_recovery_link_account_id",
                table: "recovery_link",
                column: "account_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_recovery_link_token_hash",
                table: "recovery_link",
                column: "token_hash",
                unique: true
            );

            migrationBuilder.AddForeignKey(
                name: "fk_book_section_membership_owner_id",
                table: "book_section",
                column: "owner_id",
                principalTable: "membership",
                principalColumn: "id"
            );

            migrationBuilder.AddForeignKey(
                name: "fk_rpjmd_rpjmd_origin_id",
                table: "rpjmd",
                column: "origin_id",
                principalTable: "rpjmd",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "fk_book_section_membership_owner_id", table: "book_section");

            migrationBuilder.DropForeignKey(name: "fk_rpjmd_rpjmd_origin_id", table: "rpjmd");

            migrationBuilder.DropTable(name: "account_passkey");

            migrationBuilder.DropTable(name: "account_session");

            migrationBuilder.DropTable(name: "book_comment");

            migrationBuilder.DropTable(name: "column_memory");

            migrationBuilder.DropTable(name: "desk");

            migrationBuilder.DropTable(name: "outbox_mail");

            migrationBuilder.DropTable(name: "recovery_link");

            migrationBuilder.DropIndex(name: "ix_rpjmd_origin_id", table: "rpjmd");

            migrationBuilder.DropIndex(name: "ix_rpjmd_region_id_kind_period_start_edition", table: "rpjmd");

            migrationBuilder.DropIndex(name: "ix_initiative_region_id_import_key", table: "initiative");

            migrationBuilder.DropIndex(name: "ix_book_section_owner_id", table: "book_section");

            migrationBuilder.DropColumn(name: "edition", table: "rpjmd");

            migrationBuilder.DropColumn(name: "enacted_on", table: "rpjmd");

            migrationBuilder.DropColumn(name: "kind", table: "rpjmd");

            migrationBuilder.DropColumn(name: "origin_id", table: "rpjmd");

            migrationBuilder.DropColumn(name: "regulation", table: "rpjmd");

            migrationBuilder.DropColumn(name: "ends_at", table: "membership");

            migrationBuilder.DropColumn(name: "import_key", table: "initiative");

            migrationBuilder.DropColumn(name: "on_behalf", table: "initiative");

            migrationBuilder.DropColumn(name: "recorded_on", table: "indicator_value");

            migrationBuilder.DropColumn(name: "owner_id", table: "book_section");

            migrationBuilder.DropColumn(name: "state", table: "book_section");

            migrationBuilder.CreateIndex(
                name: "ix_rpjmd_region_id_period_start",
                table: "rpjmd",
                columns: new[] { "region_id", "period_start" },
                unique: true
            );
        }
    }
}
