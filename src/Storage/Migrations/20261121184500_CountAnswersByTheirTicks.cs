using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class CountAnswersByTheirTicks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "Ticks",
                table: "survey_answers",
                type: "varbinary(255)",
                maxLength: 255,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_survey_answers_for_counting",
                table: "survey_answers",
                columns: new[] { "SurveyId", "PersonId", "Channel", "Ticks" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_survey_answers_for_counting",
                table: "survey_answers");

            migrationBuilder.DropColumn(
                name: "Ticks",
                table: "survey_answers");
        }
    }
}
