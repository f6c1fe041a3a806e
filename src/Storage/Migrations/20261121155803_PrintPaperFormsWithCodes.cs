using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class PrintPaperFormsWithCodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "paper_batches",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    SurveyId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Forms = table.Column<int>(type: "int", nullable: false),
                    MadeBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_batches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_paper_batches_surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "paper_entries",
                columns: table => new
                {
                    BatchId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    EnteredBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_entries", x => new { x.BatchId, x.Number });
                });

            migrationBuilder.CreateIndex(
                name: "IX_paper_batches_Number",
                table: "paper_batches",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_paper_batches_SurveyId",
                table: "paper_batches",
                column: "SurveyId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "paper_batches");

            migrationBuilder.DropTable(
                name: "paper_entries");
        }
    }
}
