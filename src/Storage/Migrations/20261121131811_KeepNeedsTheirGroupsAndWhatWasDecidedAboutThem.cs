using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class KeepNeedsTheirGroupsAndWhatWasDecidedAboutThem : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "need_boards",
                columns: table => new
                {
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_need_boards", x => new { x.AreaId, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "need_decisions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    GroupId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Verdict = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    RuleId = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: true),
                    Title = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false),
                    Sentence = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: false),
                    DecidedBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_need_decisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "need_groups",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false),
                    TitledByPeople = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    MergedInto = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Verdict = table.Column<int>(type: "int", nullable: true),
                    VerdictReason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: true),
                    VerdictRule = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    ProposalId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    ProposalTitle = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_need_groups", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "need_readings",
                columns: table => new
                {
                    SurveyId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_need_readings", x => new { x.SurveyId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "need_supports",
                columns: table => new
                {
                    GroupId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_need_supports", x => new { x.GroupId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "needs",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    SurveyId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    QuestionId = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    GroupId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Category = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: true),
                    CategoryWords = table.Column<string>(type: "mediumtext", nullable: false),
                    CategoryBy = table.Column<int>(type: "int", nullable: false),
                    Hints = table.Column<string>(type: "mediumtext", nullable: false),
                    MethodVersion = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_needs", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_need_decisions_AreaId",
                table: "need_decisions",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_need_groups_AreaId_Year",
                table: "need_groups",
                columns: new[] { "AreaId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_needs_AreaId_Year_Revision",
                table: "needs",
                columns: new[] { "AreaId", "Year", "Revision" });

            migrationBuilder.CreateIndex(
                name: "IX_needs_GroupId",
                table: "needs",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_needs_SurveyId_PersonId",
                table: "needs",
                columns: new[] { "SurveyId", "PersonId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "need_boards");

            migrationBuilder.DropTable(
                name: "need_decisions");

            migrationBuilder.DropTable(
                name: "need_groups");

            migrationBuilder.DropTable(
                name: "need_readings");

            migrationBuilder.DropTable(
                name: "need_supports");

            migrationBuilder.DropTable(
                name: "needs");
        }
    }
}
