using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class PutUpPostingsAndTakeObjections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "postings",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false),
                    Text = table.Column<string>(type: "varchar(4000)", maxLength: 4000, nullable: false),
                    SubjectKind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: true),
                    SubjectId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    PostedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    EndsAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    WrittenBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CheckedBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    WithdrawnReason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true),
                    BoardPhotoId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    BoardPhotoAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Source = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_postings_areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "objections",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PostingId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Text = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: false),
                    TextIsHeld = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Nonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Answer = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: true),
                    AnswerIsHeld = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    AnsweredBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    ReleasedBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_objections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_objections_postings_PostingId",
                        column: x => x.PostingId,
                        principalTable: "postings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "posting_versions",
                columns: table => new
                {
                    PostingId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false),
                    Text = table.Column<string>(type: "varchar(4000)", maxLength: 4000, nullable: false),
                    SubjectKind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: true),
                    SubjectId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true),
                    PostedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    FirstDay = table.Column<DateTime>(type: "date", nullable: false),
                    LastDay = table.Column<DateTime>(type: "date", nullable: false),
                    Pack = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    PackVersion = table.Column<int>(type: "int", nullable: false),
                    PolicyRevision = table.Column<int>(type: "int", nullable: false),
                    RuleId = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false),
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_posting_versions", x => new { x.PostingId, x.Number });
                    table.ForeignKey(
                        name: "FK_posting_versions_postings_PostingId",
                        column: x => x.PostingId,
                        principalTable: "postings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_objections_PersonId_Nonce",
                table: "objections",
                columns: new[] { "PersonId", "Nonce" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_objections_PostingId_State",
                table: "objections",
                columns: new[] { "PostingId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_posting_versions_Hash",
                table: "posting_versions",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_postings_AreaId_Year",
                table: "postings",
                columns: new[] { "AreaId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_postings_Source",
                table: "postings",
                column: "Source",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_postings_SubjectId_SubjectKind",
                table: "postings",
                columns: new[] { "SubjectId", "SubjectKind" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "objections");

            migrationBuilder.DropTable(
                name: "posting_versions");

            migrationBuilder.DropTable(
                name: "postings");
        }
    }
}
