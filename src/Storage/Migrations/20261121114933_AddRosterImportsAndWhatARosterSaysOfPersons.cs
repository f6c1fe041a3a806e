using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class AddRosterImportsAndWhatARosterSaysOfPersons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "BirthYear",
                table: "persons",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ErasedAt",
                table: "persons",
                type: "datetime(6)",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "ImportId",
                table: "persons",
                type: "binary(16)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LeftAt",
                table: "persons",
                type: "datetime(6)",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "MergedInto",
                table: "persons",
                type: "binary(16)",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Tenure",
                table: "persons",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "roster_import_lines",
                columns: table => new
                {
                    ImportId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Verdict = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "varchar(300)", maxLength: 300, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(8000)", maxLength: 8000, nullable: true),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    RelatedId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Accepted = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Applied = table.Column<bool>(type: "tinyint(1)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roster_import_lines", x => new { x.ImportId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "roster_imports",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Lines = table.Column<int>(type: "int", nullable: false),
                    Done = table.Column<int>(type: "int", nullable: false),
                    NotInFile = table.Column<int>(type: "int", nullable: false),
                    IgnoredColumns = table.Column<string>(type: "mediumtext", nullable: false),
                    UploadedBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ConfirmedBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    AppliedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roster_imports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_roster_imports_areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_persons_MergedInto",
                table: "persons",
                column: "MergedInto");

            migrationBuilder.CreateIndex(
                name: "IX_roster_import_lines_ImportId_Verdict_Number",
                table: "roster_import_lines",
                columns: new[] { "ImportId", "Verdict", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_roster_imports_AreaId",
                table: "roster_imports",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_roster_imports_State",
                table: "roster_imports",
                column: "State");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "roster_import_lines");

            migrationBuilder.DropTable(
                name: "roster_imports");

            migrationBuilder.DropIndex(
                name: "IX_persons_MergedInto",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "BirthYear",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "ErasedAt",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "ImportId",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "LeftAt",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "MergedInto",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "Tenure",
                table: "persons");
        }
    }
}
