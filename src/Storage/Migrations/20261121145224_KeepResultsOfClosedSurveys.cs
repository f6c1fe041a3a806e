using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class KeepResultsOfClosedSurveys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "survey_results",
                columns: table => new
                {
                    SurveyId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    CountedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Answers = table.Column<int>(type: "int", nullable: true),
                    Tables = table.Column<string>(type: "mediumtext", nullable: false),
                    Crosses = table.Column<string>(type: "mediumtext", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_results", x => x.SurveyId);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "survey_results");
        }
    }
}
