using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_operator = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "account_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_claim", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "account_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_login", x => new { x.login_provider, x.provider_key });
                }
            );

            migrationBuilder.CreateTable(
                name: "account_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_account_token",
                        x => new
                        {
                            x.user_id,
                            x.login_provider,
                            x.name,
                        }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "area",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    parent_code = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area", x => x.code);
                }
            );

            migrationBuilder.CreateTable(
                name: "book_section",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    book = table.Column<int>(type: "INTEGER", nullable: false),
                    section = table.Column<string>(type: "TEXT", nullable: false),
                    markdown = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_book_section", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    friendly_name = table.Column<string>(type: "TEXT", nullable: true),
                    xml = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "draft",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    base_version = table.Column<long>(type: "INTEGER", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_draft", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "form_receipt",
                columns: table => new
                {
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    location = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_form_receipt", x => x.key);
                }
            );

            migrationBuilder.CreateTable(
                name: "invitation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    token_hash = table.Column<string>(type: "TEXT", nullable: false),
                    invited_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitation", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "ledger_entry",
                columns: table => new
                {
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    actor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    visibility = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_entry", x => new { x.region_id, x.position });
                }
            );

            migrationBuilder.CreateTable(
                name: "ledger_head",
                columns: table => new
                {
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    public_position = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_head", x => x.region_id);
                }
            );

            migrationBuilder.CreateTable(
                name: "organization",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    short_name = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: true),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organization", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "region",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    time_zone = table.Column<string>(type: "TEXT", nullable: false),
                    period_start = table.Column<int>(type: "INTEGER", nullable: false),
                    period_end = table.Column<int>(type: "INTEGER", nullable: false),
                    framework = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_region", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "rpjmd",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    visi = table.Column<string>(type: "TEXT", nullable: true),
                    period_start = table.Column<int>(type: "INTEGER", nullable: false),
                    period_end = table.Column<int>(type: "INTEGER", nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rpjmd", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "setup_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_setup_link", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "membership",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_membership", x => x.id);
                    table.ForeignKey(
                        name: "fk_membership_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ledger_payload",
                columns: table => new
                {
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    salt = table.Column<string>(type: "TEXT", nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_payload", x => new { x.region_id, x.position });
                    table.ForeignKey(
                        name: "fk_ledger_payload_ledger_entry_region_id_position",
                        columns: x => new { x.region_id, x.position },
                        principalTable: "ledger_entry",
                        principalColumns: new[] { "region_id", "position" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ledger_touch",
                columns: table => new
                {
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_type = table.Column<string>(type: "TEXT", nullable: false),
                    record_version = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_ledger_touch",
                        x => new
                        {
                            x.region_id,
                            x.position,
                            x.record_id,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_ledger_touch_ledger_entry_region_id_position",
                        columns: x => new { x.region_id, x.position },
                        principalTable: "ledger_entry",
                        principalColumns: new[] { "region_id", "position" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "priority",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rpjmd_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: true),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    is_quick_win = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_priority", x => x.id);
                    table.ForeignKey(
                        name: "fk_priority_priority_parent_id",
                        column: x => x.parent_id,
                        principalTable: "priority",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_priority_rpjmd_rpjmd_id",
                        column: x => x.rpjmd_id,
                        principalTable: "rpjmd",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "indicator",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    priority_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    scale = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicator", x => x.id);
                    table.ForeignKey(
                        name: "fk_indicator_priority_priority_id",
                        column: x => x.priority_id,
                        principalTable: "priority",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "initiative",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    started_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    priority_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    problem = table.Column<string>(type: "TEXT", nullable: true),
                    problem_evidence = table.Column<string>(type: "TEXT", nullable: true),
                    root_cause = table.Column<string>(type: "TEXT", nullable: true),
                    usual_way = table.Column<string>(type: "TEXT", nullable: true),
                    new_way = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    why_new_application = table.Column<string>(type: "TEXT", nullable: true),
                    horizon = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    beneficiaries = table.Column<string>(type: "TEXT", nullable: true),
                    lead_organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    deputy_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    no_partner_reason = table.Column<string>(type: "TEXT", nullable: true),
                    origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_initiative", x => x.id);
                    table.ForeignKey(
                        name: "fk_initiative_membership_deputy_id",
                        column: x => x.deputy_id,
                        principalTable: "membership",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_initiative_membership_owner_id",
                        column: x => x.owner_id,
                        principalTable: "membership",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_initiative_organization_lead_organization_id",
                        column: x => x.lead_organization_id,
                        principalTable: "organization",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_initiative_priority_priority_id",
                        column: x => x.priority_id,
                        principalTable: "priority",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "responsibility",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    priority_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_responsibility", x => x.id);
                    table.ForeignKey(
                        name: "fk_responsibility_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_responsibility_priority_priority_id",
                        column: x => x.priority_id,
                        principalTable: "priority",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "indicator_value",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period = table.Column<int>(type: "INTEGER", nullable: false),
                    disaggregation = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    value = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: true),
                    high = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicator_value", x => x.id);
                    table.ForeignKey(
                        name: "fk_indicator_value_indicator_indicator_id",
                        column: x => x.indicator_id,
                        principalTable: "indicator",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "effect",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    measure = table.Column<string>(type: "TEXT", nullable: true),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    expected = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: false),
                    baseline = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: true),
                    by_year = table.Column<int>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_effect", x => x.id);
                    table.ForeignKey(
                        name: "fk_effect_indicator_indicator_id",
                        column: x => x.indicator_id,
                        principalTable: "indicator",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_effect_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "initiative_dimension",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    framework = table.Column<string>(type: "TEXT", nullable: false),
                    dimension = table.Column<string>(type: "TEXT", nullable: false),
                    sub_dimension = table.Column<string>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_initiative_dimension", x => x.id);
                    table.ForeignKey(
                        name: "fk_initiative_dimension_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "initiative_partner",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    part = table.Column<string>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_initiative_partner", x => x.id);
                    table.ForeignKey(
                        name: "fk_initiative_partner_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_initiative_partner_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "initiative_place",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_initiative_place", x => x.id);
                    table.ForeignKey(
                        name: "fk_initiative_place_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "money_line",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    priority_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_money_line", x => x.id);
                    table.ForeignKey(
                        name: "fk_money_line_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_money_line_priority_priority_id",
                        column: x => x.priority_id,
                        principalTable: "priority",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "need",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_need", x => x.id);
                    table.ForeignKey(
                        name: "fk_need_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "transition",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    gate_edition = table.Column<string>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_transition", x => x.id);
                    table.ForeignKey(
                        name: "fk_transition_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_account_normalized_email",
                table: "account",
                column: "normalized_email"
            );

            migrationBuilder.CreateIndex(
                name: "ix_account_normalized_user_name",
                table: "account",
                column: "normalized_user_name",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_account_claim_user_id", table: "account_claim", column: "user_id");

            migrationBuilder.CreateIndex(name: "ix_area_parent_code", table: "area", column: "parent_code");

            migrationBuilder.CreateIndex(
                name: "ix_book_section_region_id_book_section",
                table: "book_section",
                columns: new[] { "region_id", "book", "section" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_draft_region_id_member_id_form_record_id",
                table: "draft",
                columns: new[] { "region_id", "member_id", "form", "record_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_effect_indicator_id", table: "effect", column: "indicator_id");

            migrationBuilder.CreateIndex(name: "ix_effect_initiative_id", table: "effect", column: "initiative_id");

            migrationBuilder.CreateIndex(
                name: "ix_effect_region_id_initiative_id",
                table: "effect",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_form_receipt_at", table: "form_receipt", column: "at");

            migrationBuilder.CreateIndex(name: "ix_indicator_priority_id", table: "indicator", column: "priority_id");

            migrationBuilder.CreateIndex(
                name: "ix_indicator_region_id_priority_id_key",
                table: "indicator",
                columns: new[] { "region_id", "priority_id", "key" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_indicator_value_indicator_id",
                table: "indicator_value",
                column: "indicator_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_indicator_value_region_id_indicator_id_kind_period_disaggregation",
                table: "indicator_value",
                columns: new[] { "region_id", "indicator_id", "kind", "period", "disaggregation" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_initiative_deputy_id", table: "initiative", column: "deputy_id");

            migrationBuilder.CreateIndex(
                name: "ix_initiative_lead_organization_id",
                table: "initiative",
                column: "lead_organization_id"
            );

            migrationBuilder.CreateIndex(name: "ix_initiative_owner_id", table: "initiative", column: "owner_id");

            migrationBuilder.CreateIndex(name: "ix_initiative_priority_id", table: "initiative", column: "priority_id");

            migrationBuilder.CreateIndex(
                name: "ix_initiative_region_id_number",
                table: "initiative",
                columns: new[] { "region_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_initiative_region_id_priority_id",
                table: "initiative",
                columns: new[] { "region_id", "priority_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_initiative_region_id_state",
                table: "initiative",
                columns: new[] { "region_id", "state" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_initiative_dimension_initiative_id",
                table: "initiative_dimension",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_initiative_dimension_region_id_initiative_id",
                table: "initiative_dimension",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_initiative_partner_initiative_id",
                table: "initiative_partner",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_initiative_partner_organization_id",
                table: "initiative_partner",
                column: "organization_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_initiative_partner_region_id_initiative_id",
                table: "initiative_partner",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_initiative_place_initiative_id",
                table: "initiative_place",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_initiative_place_region_id_initiative_id",
                table: "initiative_place",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_invitation_region_id_token_hash",
                table: "invitation",
                columns: new[] { "region_id", "token_hash" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_ledger_touch_region_id_record_id",
                table: "ledger_touch",
                columns: new[] { "region_id", "record_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_membership_account_id", table: "membership", column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_membership_region_id_account_id",
                table: "membership",
                columns: new[] { "region_id", "account_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_money_line_initiative_id",
                table: "money_line",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(name: "ix_money_line_priority_id", table: "money_line", column: "priority_id");

            migrationBuilder.CreateIndex(
                name: "ix_money_line_region_id_initiative_id",
                table: "money_line",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_money_line_region_id_priority_id",
                table: "money_line",
                columns: new[] { "region_id", "priority_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_money_line_region_id_year",
                table: "money_line",
                columns: new[] { "region_id", "year" }
            );

            migrationBuilder.CreateIndex(name: "ix_need_initiative_id", table: "need", column: "initiative_id");

            migrationBuilder.CreateIndex(
                name: "ix_need_region_id_initiative_id",
                table: "need",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_region_id_key",
                table: "organization",
                columns: new[] { "region_id", "key" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_priority_parent_id", table: "priority", column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_priority_region_id_rpjmd_id_key",
                table: "priority",
                columns: new[] { "region_id", "rpjmd_id", "key" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_priority_rpjmd_id", table: "priority", column: "rpjmd_id");

            migrationBuilder.CreateIndex(name: "ix_region_code", table: "region", column: "code", unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_responsibility_organization_id",
                table: "responsibility",
                column: "organization_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_responsibility_priority_id",
                table: "responsibility",
                column: "priority_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_responsibility_region_id_organization_id",
                table: "responsibility",
                columns: new[] { "region_id", "organization_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_rpjmd_region_id_period_start",
                table: "rpjmd",
                columns: new[] { "region_id", "period_start" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_setup_link_token_hash",
                table: "setup_link",
                column: "token_hash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_transition_initiative_id",
                table: "transition",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_transition_region_id_initiative_id",
                table: "transition",
                columns: new[] { "region_id", "initiative_id" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "account_claim");

            migrationBuilder.DropTable(name: "account_login");

            migrationBuilder.DropTable(name: "account_token");

            migrationBuilder.DropTable(name: "area");

            migrationBuilder.DropTable(name: "book_section");

            migrationBuilder.DropTable(name: "data_protection_keys");

            migrationBuilder.DropTable(name: "draft");

            migrationBuilder.DropTable(name: "effect");

            migrationBuilder.DropTable(name: "form_receipt");

            migrationBuilder.DropTable(name: "indicator_value");

            migrationBuilder.DropTable(name: "initiative_dimension");

            migrationBuilder.DropTable(name: "initiative_partner");

            migrationBuilder.DropTable(name: "initiative_place");

            migrationBuilder.DropTable(name: "invitation");

            migrationBuilder.DropTable(name: "ledger_head");

            migrationBuilder.DropTable(name: "ledger_payload");

            migrationBuilder.DropTable(name: "ledger_touch");

            migrationBuilder.DropTable(name: "money_line");

            migrationBuilder.DropTable(name: "need");

            migrationBuilder.DropTable(name: "region");

            migrationBuilder.DropTable(name: "responsibility");

            migrationBuilder.DropTable(name: "setup_link");

            migrationBuilder.DropTable(name: "transition");

            migrationBuilder.DropTable(name: "indicator");

            migrationBuilder.DropTable(name: "ledger_entry");

            migrationBuilder.DropTable(name: "initiative");

            migrationBuilder.DropTable(name: "membership");

            migrationBuilder.DropTable(name: "organization");

            migrationBuilder.DropTable(name: "priority");

            migrationBuilder.DropTable(name: "account");

            migrationBuilder.DropTable(name: "rpjmd");
        }
    }
}
