using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class LayTheTablesOfMeetingsPointsCardsAndScreens : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "AsVolunteer",
                table: "registrations",
                type: "tinyint(1)",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte[]>(
                name: "UndoneByAccountId",
                table: "check_ins",
                type: "binary(16)",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ballot_turnouts",
                columns: table => new
                {
                    MotionId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Unit = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ByAccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Channel = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ballot_turnouts", x => new { x.MotionId, x.Unit });
                });

            migrationBuilder.CreateTable(
                name: "ballots",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    MotionId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Receipt = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    VoterId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Choices = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false),
                    Counted = table.Column<bool>(type: "tinyint(1)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ballots", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cards",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "check_outs",
                columns: table => new
                {
                    OccasionId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ByAccountId = table.Column<byte[]>(type: "binary(16)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_check_outs", x => new { x.OccasionId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "dossier_papers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ActivityId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Item = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "varchar(4000)", maxLength: 4000, nullable: true),
                    PhotoId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    AddedBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    SetAsideAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_papers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dossier_papers_activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_minutes",
                columns: table => new
                {
                    MeetingId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Text = table.Column<string>(type: "mediumtext", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_minutes", x => x.MeetingId);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false),
                    Place = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false),
                    Agenda = table.Column<string>(type: "mediumtext", nullable: false),
                    ConvenerAccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    AnnouncedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    PublicityDays = table.Column<int>(type: "int", nullable: false),
                    Pack = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    PackVersion = table.Column<int>(type: "int", nullable: false),
                    PolicyRevision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_meetings_occasions_Id",
                        column: x => x.Id,
                        principalTable: "occasions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_confirmations",
                columns: table => new
                {
                    MeetingId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_confirmations", x => new { x.MeetingId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "points_entries",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    SourceKey = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false),
                    SourceId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Day = table.Column<DateTime>(type: "date", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: true),
                    Counters = table.Column<byte[]>(type: "binary(16)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_points_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "points_exchanges",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    OfferId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Cost = table.Column<int>(type: "int", nullable: false),
                    Nonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    EndedBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_points_exchanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "points_offers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Title = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false),
                    Details = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    Cost = table.Column<int>(type: "int", nullable: false),
                    Stock = table.Column<int>(type: "int", nullable: false),
                    AddedBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime(6)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_points_offers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "points_rules",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    From = table.Column<DateTime>(type: "date", nullable: false),
                    PointsPerHour = table.Column<int>(type: "int", nullable: false),
                    DailyCeiling = table.Column<int>(type: "int", nullable: false),
                    WeakerPercent = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false),
                    EnteredBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_points_rules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "presence_marks",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    OccasionId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "varchar(120)", maxLength: 120, nullable: false),
                    Evidence = table.Column<string>(type: "mediumtext", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    DecidedBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_presence_marks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "screens",
                columns: table => new
                {
                    Code = table.Column<string>(type: "varchar(22)", maxLength: 22, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: true),
                    OccasionId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    ShownAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_screens", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "motions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    MeetingId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Title = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Options = table.Column<string>(type: "mediumtext", nullable: false),
                    MostChoices = table.Column<int>(type: "int", nullable: true),
                    Unit = table.Column<int>(type: "int", nullable: false),
                    IsSecret = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    NeedsPresence = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Threshold = table.Column<int>(type: "int", nullable: false),
                    CountedOf = table.Column<int>(type: "int", nullable: false),
                    QuorumPercent = table.Column<decimal>(type: "decimal(7,4)", precision: 7, scale: 4, nullable: true),
                    QuorumVoters = table.Column<int>(type: "int", nullable: true),
                    Pack = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    PackVersion = table.Column<int>(type: "int", nullable: false),
                    PolicyRevision = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Result = table.Column<string>(type: "mediumtext", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_motions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_motions_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "points_legs",
                columns: table => new
                {
                    EntryId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Side = table.Column<int>(type: "int", nullable: false),
                    Holder = table.Column<int>(type: "int", nullable: false),
                    HolderId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Amount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_points_legs", x => new { x.EntryId, x.Side });
                    table.ForeignKey(
                        name: "FK_points_legs_points_entries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "points_entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ballot_turnouts_PersonId",
                table: "ballot_turnouts",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ballots_MotionId_Receipt",
                table: "ballots",
                columns: new[] { "MotionId", "Receipt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cards_PersonId",
                table: "cards",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_check_outs_PersonId",
                table: "check_outs",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_papers_ActivityId",
                table: "dossier_papers",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_AreaId",
                table: "meetings",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_motions_MeetingId",
                table: "motions",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_points_entries_Counters",
                table: "points_entries",
                column: "Counters",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_points_entries_SourceId",
                table: "points_entries",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_points_entries_SourceKey",
                table: "points_entries",
                column: "SourceKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_points_exchanges_AreaId_State",
                table: "points_exchanges",
                columns: new[] { "AreaId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_points_exchanges_OfferId",
                table: "points_exchanges",
                column: "OfferId");

            migrationBuilder.CreateIndex(
                name: "IX_points_exchanges_PersonId_Nonce",
                table: "points_exchanges",
                columns: new[] { "PersonId", "Nonce" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_points_legs_HolderId_Holder",
                table: "points_legs",
                columns: new[] { "HolderId", "Holder" });

            migrationBuilder.CreateIndex(
                name: "IX_points_offers_AreaId",
                table: "points_offers",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_points_rules_AreaId_From",
                table: "points_rules",
                columns: new[] { "AreaId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_presence_marks_AreaId_State",
                table: "presence_marks",
                columns: new[] { "AreaId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_presence_marks_Key",
                table: "presence_marks",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_presence_marks_OccasionId",
                table: "presence_marks",
                column: "OccasionId");

            migrationBuilder.CreateIndex(
                name: "IX_screens_Number",
                table: "screens",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_screens_OccasionId",
                table: "screens",
                column: "OccasionId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ballot_turnouts");

            migrationBuilder.DropTable(
                name: "ballots");

            migrationBuilder.DropTable(
                name: "cards");

            migrationBuilder.DropTable(
                name: "check_outs");

            migrationBuilder.DropTable(
                name: "dossier_papers");

            migrationBuilder.DropTable(
                name: "meeting_minutes");

            migrationBuilder.DropTable(
                name: "minutes_confirmations");

            migrationBuilder.DropTable(
                name: "motions");

            migrationBuilder.DropTable(
                name: "points_exchanges");

            migrationBuilder.DropTable(
                name: "points_legs");

            migrationBuilder.DropTable(
                name: "points_offers");

            migrationBuilder.DropTable(
                name: "points_rules");

            migrationBuilder.DropTable(
                name: "presence_marks");

            migrationBuilder.DropTable(
                name: "screens");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "points_entries");

            migrationBuilder.DropColumn(
                name: "AsVolunteer",
                table: "registrations");

            migrationBuilder.DropColumn(
                name: "UndoneByAccountId",
                table: "check_ins");
        }
    }
}
