using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class LayTheTablesOfMeetingsAndBallots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "IX_meetings_AreaId",
                table: "meetings",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_motions_MeetingId",
                table: "motions",
                column: "MeetingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ballot_turnouts");

            migrationBuilder.DropTable(
                name: "ballots");

            migrationBuilder.DropTable(
                name: "motions");

            migrationBuilder.DropTable(
                name: "meetings");
        }
    }
}
