using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class LetFamilyAndHelpersActKeepDirectionsAndKindsOfQuestions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_survey_tallies",
                table: "survey_tallies");

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "surveys",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Place",
                table: "survey_tallies",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AlterColumn<string>(
                name: "Text",
                table: "needs",
                type: "varchar(5000)",
                maxLength: 5000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "varchar(2000)",
                oldMaxLength: 2000);

            migrationBuilder.AlterColumn<string>(
                name: "Sentence",
                table: "need_decisions",
                type: "varchar(5000)",
                maxLength: 5000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "varchar(2000)",
                oldMaxLength: 2000);

            migrationBuilder.AddPrimaryKey(
                name: "PK_survey_tallies",
                table: "survey_tallies",
                columns: new[] { "SurveyId", "QuestionId", "OptionId", "Place" });

            migrationBuilder.CreateTable(
                name: "directions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    HeldOn = table.Column<DateTime>(type: "date", nullable: false),
                    Text = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: false),
                    RecordedBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directions_areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mandates",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<byte[]>(type: "varbinary(300)", maxLength: 300, nullable: true),
                    ConsentVersion = table.Column<int>(type: "int", nullable: false),
                    ConsentWay = table.Column<int>(type: "int", nullable: false),
                    ConsentTakenBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ConsentGivenAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Live = table.Column<bool>(type: "tinyint(1)", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    RevokedBy = table.Column<byte[]>(type: "binary(16)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mandates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_mandates_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_mandates_persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_directions_AreaId_Year",
                table: "directions",
                columns: new[] { "AreaId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_mandates_AccountId_Live",
                table: "mandates",
                columns: new[] { "AccountId", "Live" });

            migrationBuilder.CreateIndex(
                name: "IX_mandates_PersonId_AccountId_Live",
                table: "mandates",
                columns: new[] { "PersonId", "AccountId", "Live" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "directions");

            migrationBuilder.DropTable(
                name: "mandates");

            migrationBuilder.DropPrimaryKey(
                name: "PK_survey_tallies",
                table: "survey_tallies");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "surveys");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "survey_tallies");

            migrationBuilder.AlterColumn<string>(
                name: "Text",
                table: "needs",
                type: "varchar(2000)",
                maxLength: 2000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "varchar(5000)",
                oldMaxLength: 5000);

            migrationBuilder.AlterColumn<string>(
                name: "Sentence",
                table: "need_decisions",
                type: "varchar(2000)",
                maxLength: 2000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "varchar(5000)",
                oldMaxLength: 5000);

            migrationBuilder.AddPrimaryKey(
                name: "PK_survey_tallies",
                table: "survey_tallies",
                columns: new[] { "SurveyId", "QuestionId", "OptionId" });
        }
    }
}
