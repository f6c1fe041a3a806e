using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class RemindOfWhatBegins : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "survey_tallies");

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

            migrationBuilder.CreateIndex(
                name: "IX_photo_verdicts_HeardAt",
                table: "photo_verdicts",
                column: "HeardAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "photo_verdicts");

            migrationBuilder.DropTable(
                name: "points_restocks");

            migrationBuilder.DropTable(
                name: "reminders");

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
