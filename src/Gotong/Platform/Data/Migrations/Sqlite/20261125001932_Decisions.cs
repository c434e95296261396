using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Decisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "decision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    opener_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    background = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    share = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    quorum_percent = table.Column<int>(type: "INTEGER", nullable: false),
                    is_secret = table.Column<bool>(type: "INTEGER", nullable: false),
                    allows_proxies = table.Column<bool>(type: "INTEGER", nullable: false),
                    with_council = table.Column<bool>(type: "INTEGER", nullable: false),
                    closes_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    entitled = table.Column<int>(type: "INTEGER", nullable: true),
                    ballot_root = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision", x => x.id);
                    table.ForeignKey(
                        name: "fk_decision_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_decision_membership_opener_id",
                        column: x => x.opener_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "decision_ballot",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    choice = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    option = table.Column<int>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_ballot", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "decision_option",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    cost = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_option", x => x.id);
                    table.ForeignKey(
                        name: "fk_decision_option_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "decision_round",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    background = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_round", x => x.id);
                    table.ForeignKey(
                        name: "fk_decision_round_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "decision_voter",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    took_part_in = table.Column<int>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_voter", x => x.id);
                    table.ForeignKey(
                        name: "fk_decision_voter_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_decision_voter_membership_member_id",
                        column: x => x.member_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "decision_vote",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    choice = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    option = table.Column<int>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    holder_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_vote", x => x.id);
                    table.ForeignKey(
                        name: "fk_decision_vote_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_decision_vote_decision_voter_voter_id",
                        column: x => x.voter_id,
                        principalTable: "decision_voter",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_decision_vote_membership_holder_id",
                        column: x => x.holder_id,
                        principalTable: "membership",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "proxy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    giver_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    holder_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    given_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proxy", x => x.id);
                    table.ForeignKey(
                        name: "fk_proxy_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_proxy_decision_voter_giver_id",
                        column: x => x.giver_id,
                        principalTable: "decision_voter",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_proxy_decision_voter_holder_id",
                        column: x => x.holder_id,
                        principalTable: "decision_voter",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_decision_initiative_id", table: "decision", column: "initiative_id");

            migrationBuilder.CreateIndex(name: "ix_decision_opener_id", table: "decision", column: "opener_id");

            migrationBuilder.CreateIndex(
                name: "ix_decision_region_id_initiative_id",
                table: "decision",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_region_id_number",
                table: "decision",
                columns: new[] { "region_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_region_id_state_closes_at",
                table: "decision",
                columns: new[] { "region_id", "state", "closes_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_region_id_subject_id",
                table: "decision",
                columns: new[] { "region_id", "subject_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_ballot_region_id_decision_id_round",
                table: "decision_ballot",
                columns: new[] { "region_id", "decision_id", "round" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_option_decision_id",
                table: "decision_option",
                column: "decision_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_option_region_id_decision_id",
                table: "decision_option",
                columns: new[] { "region_id", "decision_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_round_decision_id",
                table: "decision_round",
                column: "decision_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_round_region_id_decision_id_number",
                table: "decision_round",
                columns: new[] { "region_id", "decision_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_vote_decision_id",
                table: "decision_vote",
                column: "decision_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_vote_holder_id",
                table: "decision_vote",
                column: "holder_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_vote_region_id_decision_id_round_voter_id",
                table: "decision_vote",
                columns: new[] { "region_id", "decision_id", "round", "voter_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_decision_vote_voter_id", table: "decision_vote", column: "voter_id");

            migrationBuilder.CreateIndex(
                name: "ix_decision_voter_decision_id",
                table: "decision_voter",
                column: "decision_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_voter_member_id",
                table: "decision_voter",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_voter_region_id_decision_id_member_id",
                table: "decision_voter",
                columns: new[] { "region_id", "decision_id", "member_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_voter_region_id_member_id",
                table: "decision_voter",
                columns: new[] { "region_id", "member_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_proxy_decision_id", table: "proxy", column: "decision_id");

            migrationBuilder.CreateIndex(name: "ix_proxy_giver_id", table: "proxy", column: "giver_id");

            migrationBuilder.CreateIndex(name: "ix_proxy_holder_id", table: "proxy", column: "holder_id");

            migrationBuilder.CreateIndex(
                name: "ix_proxy_region_id_decision_id_giver_id",
                table: "proxy",
                columns: new[] { "region_id", "decision_id", "giver_id" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "decision_ballot");

            migrationBuilder.DropTable(name: "decision_option");

            migrationBuilder.DropTable(name: "decision_round");

            migrationBuilder.DropTable(name: "decision_vote");

            migrationBuilder.DropTable(name: "proxy");

            migrationBuilder.DropTable(name: "decision_voter");

            migrationBuilder.DropTable(name: "decision");
        }
    }
}
