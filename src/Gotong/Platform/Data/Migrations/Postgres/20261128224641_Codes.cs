using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Codes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "account", table: "money_line", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "source_code", table: "money_line", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "sub_kegiatan", table: "money_line", type: "text", nullable: true);

            migrationBuilder.CreateTable(
                name: "code_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    priority_id = table.Column<Guid>(type: "uuid", nullable: false),
                    set_key = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    linked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_code_link", x => x.id);
                    table.ForeignKey(
                        name: "fk_code_link_priority_priority_id",
                        column: x => x.priority_id,
                        principalTable: "priority",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "code_set",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    imported_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    file_hash = table.Column<string>(type: "text", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    codes = table.Column<int>(type: "integer", nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_code_set", x => x.id);
                    table.UniqueConstraint("ak_code_set_key", x => x.key);
                }
            );

            migrationBuilder.CreateTable(
                name: "code_succession",
                columns: table => new
                {
                    set_key = table.Column<string>(type: "text", nullable: false),
                    government = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    old_code = table.Column<string>(type: "text", nullable: false),
                    old_name = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_code_succession",
                        x => new
                        {
                            x.set_key,
                            x.government,
                            x.code,
                            x.old_code,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_code_succession_code_set_set_key",
                        column: x => x.set_key,
                        principalTable: "code_set",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "official_code",
                columns: table => new
                {
                    set_key = table.Column<string>(type: "text", nullable: false),
                    government = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    parent_code = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    kinerja = table.Column<string>(type: "text", nullable: true),
                    indikator = table.Column<string>(type: "text", nullable: true),
                    satuan = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_official_code",
                        x => new
                        {
                            x.set_key,
                            x.government,
                            x.code,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_official_code_code_set_set_key",
                        column: x => x.set_key,
                        principalTable: "code_set",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_code_link_priority_id", table: "code_link", column: "priority_id");

            migrationBuilder.CreateIndex(
                name: "ix_code_link_region_id_priority_id",
                table: "code_link",
                columns: new[] { "region_id", "priority_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_code_set_file_hash",
                table: "code_set",
                column: "file_hash",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "code_link");

            migrationBuilder.DropTable(name: "code_succession");

            migrationBuilder.DropTable(name: "official_code");

            migrationBuilder.DropTable(name: "code_set");

            migrationBuilder.DropColumn(name: "account", table: "money_line");

            migrationBuilder.DropColumn(name: "source_code", table: "money_line");

            migrationBuilder.DropColumn(name: "sub_kegiatan", table: "money_line");
        }
    }
}
