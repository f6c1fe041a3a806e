using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class KeepTalks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "talks",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    SurveyId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    HeldOn = table.Column<DateTime>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<byte[]>(type: "mediumblob", nullable: false),
                    Nonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    LastNonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    RecordedBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CorrectedBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    CorrectedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_talks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_talks_surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "talk_speakers",
                columns: table => new
                {
                    TalkId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Answers = table.Column<string>(type: "mediumtext", nullable: false),
                    Nonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    FirstNonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_talk_speakers", x => new { x.TalkId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_talk_speakers_talks_TalkId",
                        column: x => x.TalkId,
                        principalTable: "talks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_talk_speakers_PersonId",
                table: "talk_speakers",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_talks_AreaId",
                table: "talks",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_talks_SurveyId_Nonce",
                table: "talks",
                columns: new[] { "SurveyId", "Nonce" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "talk_speakers");

            migrationBuilder.DropTable(
                name: "talks");
        }
    }
}
