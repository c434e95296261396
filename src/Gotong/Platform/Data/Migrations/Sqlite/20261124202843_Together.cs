using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Together : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "capabilities",
                table: "organization",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "offers", table: "organization", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "seeks", table: "organization", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "supplies",
                table: "organization",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<Guid>(name: "commitment_id", table: "money_line", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<int>(name: "edition", table: "money_line", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "answer",
                table: "initiative_partner",
                type: "TEXT",
                maxLength: 40,
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "commitment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    giver_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    receiver_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    counter_of_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    started_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    dimension = table.Column<string>(type: "TEXT", nullable: true),
                    area_code = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    agreed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", nullable: true),
                    noticed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    notice = table.Column<string>(type: "TEXT", nullable: true),
                    reply = table.Column<string>(type: "TEXT", nullable: true),
                    replied_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment", x => x.id);
                    table.ForeignKey(
                        name: "fk_commitment_commitment_counter_of_id",
                        column: x => x.counter_of_id,
                        principalTable: "commitment",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_commitment_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_commitment_organization_giver_id",
                        column: x => x.giver_id,
                        principalTable: "organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_commitment_organization_receiver_id",
                        column: x => x.receiver_id,
                        principalTable: "organization",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "request",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    part = table.Column<string>(type: "TEXT", nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answer_part = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    answered_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    on_behalf = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_request", x => x.id);
                    table.ForeignKey(
                        name: "fk_request_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_request_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "commitment_report",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: true),
                    file_name = table.Column<string>(type: "TEXT", nullable: true),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_back = table.Column<string>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment_report", x => x.id);
                    table.ForeignKey(
                        name: "fk_commitment_report_commitment_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "commitment_signature",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    text_hash = table.Column<string>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment_signature", x => x.id);
                    table.ForeignKey(
                        name: "fk_commitment_signature_commitment_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "commitment_terms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    conditions = table.Column<string>(type: "TEXT", nullable: true),
                    public_text = table.Column<string>(type: "TEXT", nullable: false),
                    sdgs = table.Column<string>(type: "TEXT", nullable: true),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment_terms", x => x.id);
                    table.ForeignKey(
                        name: "fk_commitment_terms_commitment_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_money_line_commitment_id",
                table: "money_line",
                column: "commitment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_money_line_region_id_commitment_id",
                table: "money_line",
                columns: new[] { "region_id", "commitment_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_counter_of_id",
                table: "commitment",
                column: "counter_of_id"
            );

            migrationBuilder.CreateIndex(name: "ix_commitment_giver_id", table: "commitment", column: "giver_id");

            migrationBuilder.CreateIndex(
                name: "ix_commitment_initiative_id",
                table: "commitment",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(name: "ix_commitment_receiver_id", table: "commitment", column: "receiver_id");

            migrationBuilder.CreateIndex(
                name: "ix_commitment_region_id_giver_id",
                table: "commitment",
                columns: new[] { "region_id", "giver_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_region_id_initiative_id",
                table: "commitment",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_region_id_number",
                table: "commitment",
                columns: new[] { "region_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_report_commitment_id",
                table: "commitment_report",
                column: "commitment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_report_region_id_commitment_id",
                table: "commitment_report",
                columns: new[] { "region_id", "commitment_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_signature_commitment_id",
                table: "commitment_signature",
                column: "commitment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_signature_region_id_commitment_id",
                table: "commitment_signature",
                columns: new[] { "region_id", "commitment_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_terms_commitment_id",
                table: "commitment_terms",
                column: "commitment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_terms_region_id_commitment_id",
                table: "commitment_terms",
                columns: new[] { "region_id", "commitment_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_request_initiative_id", table: "request", column: "initiative_id");

            migrationBuilder.CreateIndex(
                name: "ix_request_organization_id",
                table: "request",
                column: "organization_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_request_region_id_initiative_id",
                table: "request",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_request_region_id_organization_id_state",
                table: "request",
                columns: new[] { "region_id", "organization_id", "state" }
            );

            migrationBuilder.AddForeignKey(
                name: "fk_money_line_commitment_commitment_id",
                table: "money_line",
                column: "commitment_id",
                principalTable: "commitment",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "fk_money_line_commitment_commitment_id", table: "money_line");

            migrationBuilder.DropTable(name: "commitment_report");

            migrationBuilder.DropTable(name: "commitment_signature");

            migrationBuilder.DropTable(name: "commitment_terms");

            migrationBuilder.DropTable(name: "request");

            migrationBuilder.DropTable(name: "commitment");

            migrationBuilder.DropIndex(name: "ix_money_line_commitment_id", table: "money_line");

            migrationBuilder.DropIndex(name: "ix_money_line_region_id_commitment_id", table: "money_line");

            migrationBuilder.DropColumn(name: "capabilities", table: "organization");

            migrationBuilder.DropColumn(name: "offers", table: "organization");

            migrationBuilder.DropColumn(name: "seeks", table: "organization");

            migrationBuilder.DropColumn(name: "supplies", table: "organization");

            migrationBuilder.DropColumn(name: "commitment_id", table: "money_line");

            migrationBuilder.DropColumn(name: "edition", table: "money_line");

            migrationBuilder.DropColumn(name: "answer", table: "initiative_partner");
        }
    }
}
