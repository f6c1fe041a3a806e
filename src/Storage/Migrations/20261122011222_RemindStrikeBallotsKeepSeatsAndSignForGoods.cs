using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class RemindStrikeBallotsKeepSeatsAndSignForGoods : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "survey_tallies");

            migrationBuilder.AddColumn<bool>(
                name: "ByHand",
                table: "registrations",
                type: "tinyint(1)",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "LotNumber",
                table: "registrations",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Kept",
                table: "occasions",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "LotsCloseAt",
                table: "occasions",
                type: "datetime(6)",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "LotsDrawn",
                table: "occasions",
                type: "tinyint(1)",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "File",
                table: "dossier_papers",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "FileBytes",
                table: "dossier_papers",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Nonce",
                table: "dossier_papers",
                type: "binary(16)",
                fixedLength: true,
                maxLength: 16,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "goods_receipts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ActivityId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Goods = table.Column<string>(type: "varchar(50)", maxLength: 50, nullable: false),
                    Amount = table.Column<int>(type: "int", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Proof = table.Column<int>(type: "int", nullable: false),
                    ByAccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Nonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Void = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    SetAsideAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_goods_receipts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_goods_receipts_activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kept_seats",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    OccasionId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ForWhom = table.Column<string>(type: "varchar(50)", maxLength: 50, nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Seats = table.Column<int>(type: "int", nullable: false),
                    Left = table.Column<int>(type: "int", nullable: false),
                    Nonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    KeptAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    KeptBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kept_seats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_kept_seats_occasions_OccasionId",
                        column: x => x.OccasionId,
                        principalTable: "occasions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lotteries",
                columns: table => new
                {
                    OccasionId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    SeedHash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    SealedSeed = table.Column<byte[]>(type: "longblob", nullable: false),
                    PreparedBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PreparedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Seed = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: true),
                    DrawnAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    DrawnBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Order = table.Column<string>(type: "mediumtext", nullable: false),
                    Places = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lotteries", x => x.OccasionId);
                    table.ForeignKey(
                        name: "FK_lotteries_occasions_OccasionId",
                        column: x => x.OccasionId,
                        principalTable: "occasions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_questions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    MeetingId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Text = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    TextIsHeld = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Nonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Answer = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: true),
                    AnswerIsHeld = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    AnsweredBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    DecidedBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_questions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_meeting_questions_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_speakers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    MeetingId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    JoinedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ByAccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ByHand = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Nonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    CalledAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_speakers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_meeting_speakers_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "photo_verdicts",
                columns: table => new
                {
                    Trace = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    Passes = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    HeardAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_photo_verdicts", x => x.Trace);
                });

            migrationBuilder.CreateTable(
                name: "points_restocks",
                columns: table => new
                {
                    OfferId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Nonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    More = table.Column<int>(type: "int", nullable: false),
                    ByAccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_points_restocks", x => new { x.OfferId, x.Nonce });
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                columns: table => new
                {
                    OccasionId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    MinutesBefore = table.Column<int>(type: "int", nullable: false),
                    LeftAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminders", x => new { x.OccasionId, x.StartsAt, x.MinutesBefore });
                });

            migrationBuilder.CreateTable(
                name: "struck_ballots",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    MotionId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Receipt = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    Choices = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false),
                    CastByAccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Channel = table.Column<int>(type: "int", nullable: false),
                    StruckAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    StruckByAccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_struck_ballots", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_papers_ActivityId_AddedBy_Nonce",
                table: "dossier_papers",
                columns: new[] { "ActivityId", "AddedBy", "Nonce" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_goods_receipts_ActivityId_ByAccountId_Nonce",
                table: "goods_receipts",
                columns: new[] { "ActivityId", "ByAccountId", "Nonce" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_goods_receipts_ActivityId_PersonId_Goods_Void",
                table: "goods_receipts",
                columns: new[] { "ActivityId", "PersonId", "Goods", "Void" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_goods_receipts_PersonId",
                table: "goods_receipts",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_kept_seats_OccasionId_Nonce",
                table: "kept_seats",
                columns: new[] { "OccasionId", "Nonce" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meeting_questions_MeetingId_PersonId_Nonce",
                table: "meeting_questions",
                columns: new[] { "MeetingId", "PersonId", "Nonce" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meeting_questions_PersonId",
                table: "meeting_questions",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_meeting_speakers_MeetingId_Number",
                table: "meeting_speakers",
                columns: new[] { "MeetingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meeting_speakers_MeetingId_PersonId_Nonce",
                table: "meeting_speakers",
                columns: new[] { "MeetingId", "PersonId", "Nonce" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meeting_speakers_PersonId",
                table: "meeting_speakers",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_photo_verdicts_HeardAt",
                table: "photo_verdicts",
                column: "HeardAt");

            migrationBuilder.CreateIndex(
                name: "IX_struck_ballots_MotionId_PersonId",
                table: "struck_ballots",
                columns: new[] { "MotionId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_struck_ballots_PersonId",
                table: "struck_ballots",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "goods_receipts");

            migrationBuilder.DropTable(
                name: "kept_seats");

            migrationBuilder.DropTable(
                name: "lotteries");

            migrationBuilder.DropTable(
                name: "meeting_questions");

            migrationBuilder.DropTable(
                name: "meeting_speakers");

            migrationBuilder.DropTable(
                name: "photo_verdicts");

            migrationBuilder.DropTable(
                name: "points_restocks");

            migrationBuilder.DropTable(
                name: "reminders");

            migrationBuilder.DropTable(
                name: "struck_ballots");

            migrationBuilder.DropIndex(
                name: "IX_dossier_papers_ActivityId_AddedBy_Nonce",
                table: "dossier_papers");

            migrationBuilder.DropColumn(
                name: "ByHand",
                table: "registrations");

            migrationBuilder.DropColumn(
                name: "LotNumber",
                table: "registrations");

            migrationBuilder.DropColumn(
                name: "Kept",
                table: "occasions");

            migrationBuilder.DropColumn(
                name: "LotsCloseAt",
                table: "occasions");

            migrationBuilder.DropColumn(
                name: "LotsDrawn",
                table: "occasions");

            migrationBuilder.DropColumn(
                name: "File",
                table: "dossier_papers");

            migrationBuilder.DropColumn(
                name: "FileBytes",
                table: "dossier_papers");

            migrationBuilder.DropColumn(
                name: "Nonce",
                table: "dossier_papers");

            migrationBuilder.CreateTable(
                name: "survey_tallies",
                columns: table => new
                {
                    SurveyId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    QuestionId = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    OptionId = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Votes = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_tallies", x => new { x.SurveyId, x.QuestionId, x.OptionId, x.Place });
                });
        }
    }
}
