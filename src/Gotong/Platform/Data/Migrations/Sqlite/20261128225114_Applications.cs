using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Applications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "application",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    import_key = table.Column<string>(type: "TEXT", nullable: true),
                    function = table.Column<string>(type: "TEXT", nullable: true),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    users = table.Column<string>(type: "TEXT", nullable: true),
                    media = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    domain = table.Column<string>(type: "TEXT", nullable: true),
                    integrations = table.Column<string>(type: "TEXT", nullable: true),
                    data = table.Column<string>(type: "TEXT", nullable: true),
                    cost_per_year = table.Column<long>(type: "INTEGER", nullable: true),
                    active_users = table.Column<int>(type: "INTEGER", nullable: true),
                    counted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contract_end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    source_holder = table.Column<string>(type: "TEXT", nullable: true),
                    end_below_users = table.Column<int>(type: "INTEGER", nullable: true),
                    end_after_months = table.Column<int>(type: "INTEGER", nullable: true),
                    link = table.Column<string>(type: "TEXT", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    retired_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    retired_because = table.Column<string>(type: "TEXT", nullable: true),
                    successor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    succession = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_application", x => x.id);
                    table.ForeignKey(
                        name: "fk_application_application_successor_id",
                        column: x => x.successor_id,
                        principalTable: "application",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_application_organization_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organization",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "application_inventory",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_application_inventory", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "shared_application",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    functions = table.Column<string>(type: "TEXT", nullable: false),
                    @operator = table.Column<string>(name: "operator", type: "TEXT", nullable: false),
                    ground = table.Column<string>(type: "TEXT", nullable: true),
                    verified = table.Column<bool>(type: "INTEGER", nullable: false),
                    retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_shared_application", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "application_answer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    answered_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    score = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: false),
                    text_mark = table.Column<string>(type: "TEXT", nullable: false),
                    joined_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_application_answer", x => x.id);
                    table.ForeignKey(
                        name: "fk_application_answer_application_application_id",
                        column: x => x.application_id,
                        principalTable: "application",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_application_answer_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_application_answer_membership_answered_by",
                        column: x => x.answered_by,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_application_owner_id", table: "application", column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_application_region_id_import_key",
                table: "application",
                columns: new[] { "region_id", "import_key" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_region_id_key",
                table: "application",
                columns: new[] { "region_id", "key" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_region_id_owner_id",
                table: "application",
                columns: new[] { "region_id", "owner_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_successor_id",
                table: "application",
                column: "successor_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_answer_answered_by",
                table: "application_answer",
                column: "answered_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_answer_application_id",
                table: "application_answer",
                column: "application_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_answer_initiative_id",
                table: "application_answer",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_answer_region_id_initiative_id_subject",
                table: "application_answer",
                columns: new[] { "region_id", "initiative_id", "subject" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_inventory_region_id",
                table: "application_inventory",
                column: "region_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_shared_application_key",
                table: "shared_application",
                column: "key",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "application_answer");

            migrationBuilder.DropTable(name: "application_inventory");

            migrationBuilder.DropTable(name: "shared_application");

            migrationBuilder.DropTable(name: "application");
        }
    }
}
