using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Talking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "outbox_mail",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Now"
            );

            migrationBuilder.CreateTable(
                name: "calendar_feed",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_feed", x => x.account_id);
                    table.ForeignKey(
                        name: "fk_calendar_feed_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "comment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    subject_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    thread_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    removed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    removed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    settled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    settled_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    agreed = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comment", x => x.id);
                    table.ForeignKey(
                        name: "fk_comment_comment_thread_id",
                        column: x => x.thread_id,
                        principalTable: "comment",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_comment_membership_author_id",
                        column: x => x.author_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

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
                name: "discussion_follow",
                columns: table => new
                {
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    subject_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    follows = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_discussion_follow",
                        x => new
                        {
                            x.region_id,
                            x.member_id,
                            x.subject_kind,
                            x.subject_key,
                        }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "mail_day",
                columns: table => new
                {
                    address = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_day", x => new { x.address, x.day });
                }
            );

            migrationBuilder.CreateTable(
                name: "mail_taste",
                columns: table => new
                {
                    address = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    rhythm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_taste", x => x.address);
                }
            );

            migrationBuilder.CreateTable(
                name: "meeting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    planned_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    starts_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    called_off_because = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    led_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    noted_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    fixed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    canonical = table.Column<string>(type: "TEXT", nullable: true),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "meeting_period",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    months = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_period", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "comment_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    comment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comment_file", x => x.id);
                    table.ForeignKey(
                        name: "fk_comment_file_comment_comment_id",
                        column: x => x.comment_id,
                        principalTable: "comment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "comment_mention",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    comment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    read_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comment_mention", x => x.id);
                    table.ForeignKey(
                        name: "fk_comment_mention_comment_comment_id",
                        column: x => x.comment_id,
                        principalTable: "comment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_comment_mention_membership_member_id",
                        column: x => x.member_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
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
                name: "agenda_point",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    presenter = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    said = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    decided = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    votes_for = table.Column<int>(type: "INTEGER", nullable: true),
                    votes_against = table.Column<int>(type: "INTEGER", nullable: true),
                    votes_abstained = table.Column<int>(type: "INTEGER", nullable: true),
                    followed_up_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    followed_up_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agenda_point", x => x.id);
                    table.ForeignKey(
                        name: "fk_agenda_point_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "attendance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    organization = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    presence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reply = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    replied_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendance", x => x.id);
                    table.ForeignKey(
                        name: "fk_attendance_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_attendance_membership_member_id",
                        column: x => x.member_id,
                        principalTable: "membership",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_attendance_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organization",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "meeting_addendum",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_addendum", x => x.id);
                    table.ForeignKey(
                        name: "fk_meeting_addendum_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "meeting_paper",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    point_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_paper", x => x.id);
                    table.ForeignKey(
                        name: "fk_meeting_paper_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "meeting_promise",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_promise", x => x.id);
                    table.ForeignKey(
                        name: "fk_meeting_promise_commitment_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_meeting_promise_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meeting",
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

            migrationBuilder.CreateIndex(
                name: "ix_agenda_point_meeting_id",
                table: "agenda_point",
                column: "meeting_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_agenda_point_region_id_meeting_id",
                table: "agenda_point",
                columns: new[] { "region_id", "meeting_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_attendance_meeting_id", table: "attendance", column: "meeting_id");

            migrationBuilder.CreateIndex(name: "ix_attendance_member_id", table: "attendance", column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_attendance_organization_id",
                table: "attendance",
                column: "organization_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_attendance_region_id_meeting_id",
                table: "attendance",
                columns: new[] { "region_id", "meeting_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_attendance_region_id_member_id",
                table: "attendance",
                columns: new[] { "region_id", "member_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feed_token_hash",
                table: "calendar_feed",
                column: "token_hash",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_comment_author_id", table: "comment", column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_comment_region_id_subject_kind_subject_key_at",
                table: "comment",
                columns: new[] { "region_id", "subject_kind", "subject_key", "at" }
            );

            migrationBuilder.CreateIndex(name: "ix_comment_thread_id", table: "comment", column: "thread_id");

            migrationBuilder.CreateIndex(
                name: "ix_comment_file_comment_id",
                table: "comment_file",
                column: "comment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_comment_file_region_id_comment_id",
                table: "comment_file",
                columns: new[] { "region_id", "comment_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_comment_mention_comment_id",
                table: "comment_mention",
                column: "comment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_comment_mention_member_id",
                table: "comment_mention",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_comment_mention_region_id_member_id_read_at",
                table: "comment_mention",
                columns: new[] { "region_id", "member_id", "read_at" }
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

            migrationBuilder.CreateIndex(
                name: "ix_meeting_region_id_number",
                table: "meeting",
                columns: new[] { "region_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_region_id_starts_at",
                table: "meeting",
                columns: new[] { "region_id", "starts_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_addendum_meeting_id",
                table: "meeting_addendum",
                column: "meeting_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_addendum_region_id_meeting_id",
                table: "meeting_addendum",
                columns: new[] { "region_id", "meeting_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_paper_meeting_id",
                table: "meeting_paper",
                column: "meeting_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_paper_region_id_meeting_id",
                table: "meeting_paper",
                columns: new[] { "region_id", "meeting_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_period_region_id_body",
                table: "meeting_period",
                columns: new[] { "region_id", "body" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_promise_commitment_id",
                table: "meeting_promise",
                column: "commitment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_promise_meeting_id",
                table: "meeting_promise",
                column: "meeting_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_promise_region_id_meeting_id",
                table: "meeting_promise",
                columns: new[] { "region_id", "meeting_id" }
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

            // What was remarked on sections goes on as talk about them.
            migrationBuilder.Sql(
                "INSERT INTO comment (id, region_id, subject_kind, subject_key, author_id, \"text\", \"at\", settled_at, settled_by, version) "
                    + "SELECT id, region_id, 'bagian', section, author_id, \"text\", \"at\", closed_at, CASE WHEN closed_at IS NULL THEN NULL ELSE author_id END, version FROM book_comment"
            );
            migrationBuilder.DropTable(name: "book_comment");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "agenda_point");

            migrationBuilder.DropTable(name: "attendance");

            migrationBuilder.DropTable(name: "calendar_feed");

            migrationBuilder.DropTable(name: "comment_file");

            migrationBuilder.DropTable(name: "comment_mention");

            migrationBuilder.DropTable(name: "decision_ballot");

            migrationBuilder.DropTable(name: "decision_option");

            migrationBuilder.DropTable(name: "decision_round");

            migrationBuilder.DropTable(name: "decision_vote");

            migrationBuilder.DropTable(name: "discussion_follow");

            migrationBuilder.DropTable(name: "mail_day");

            migrationBuilder.DropTable(name: "mail_taste");

            migrationBuilder.DropTable(name: "meeting_addendum");

            migrationBuilder.DropTable(name: "meeting_paper");

            migrationBuilder.DropTable(name: "meeting_period");

            migrationBuilder.DropTable(name: "meeting_promise");

            migrationBuilder.DropTable(name: "proxy");

            migrationBuilder.DropTable(name: "comment");

            migrationBuilder.DropTable(name: "meeting");

            migrationBuilder.DropTable(name: "decision_voter");

            migrationBuilder.DropTable(name: "decision");

            migrationBuilder.DropColumn(name: "kind", table: "outbox_mail");

            migrationBuilder.CreateTable(
                name: "book_comment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    book = table.Column<int>(type: "INTEGER", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    section = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
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

            migrationBuilder.CreateIndex(name: "ix_book_comment_author_id", table: "book_comment", column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_book_comment_region_id_book_section",
                table: "book_comment",
                columns: new[] { "region_id", "book", "section" }
            );
        }
    }
}
