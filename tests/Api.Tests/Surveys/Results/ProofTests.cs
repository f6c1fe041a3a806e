using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Surveys.Results;

/// <summary>What staff take from a survey: who was counted and how, what was written, the tables as a file.</summary>
public sealed class ProofTests
{
    [Fact]
    public async Task The_list_says_of_each_person_how_they_answered_with_masked_names()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var (resident, elder) = (await survey.Town.Resident(), await survey.Town.PersonWithoutPhone());
        (await survey.Answer(resident)).MustBeOk();
        (await survey.EnterPaper(survey.Committee, elder)).MustBeOk();

        var proof = (await survey.Committee.Get($"{survey.StaffAddress}/proof")).MustBeOk().Json;

        var lines = proof.GetProperty("lines").EnumerateArray().ToList();
        Assert.Equal(["mini", "paper"], lines.Select(line => line.GetProperty("channel").GetString()).Order());
        Assert.All(lines, line => Assert.Contains("*", line.GetProperty("name").GetString(), StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Equal("1号101室", line.GetProperty("home").GetString()));
        Assert.All(lines, line => Assert.True(line.GetProperty("countsAtGate").GetBoolean()));
        Assert.Equal(1, proof.GetProperty("byChannel").GetProperty("paper").GetInt32());
    }

    [Fact]
    public async Task The_office_sees_the_building_only_and_every_look_is_written_down()
    {
        var api = await TestApi.Shared();
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(api));
        (await survey.Answer(await survey.Town.Resident())).MustBeOk();
        var office = await survey.Town.Staff(Role.Office, survey.Town.Subdistrict);

        var proof = (await office.Get($"{survey.StaffAddress}/proof")).MustBeOk().Json;
        (await office.Get($"{survey.StaffAddress}/proof/export?format=csv")).MustBeOk();

        Assert.Equal("1号", proof.GetProperty("lines")[0].GetProperty("home").GetString());
        Assert.Equal(2, await api.InDb(db => db.AuditRows.CountAsync(row => row.AccountId == office.AccountId && row.Act == "survey.proof-list" && row.SubjectId == survey.Id)));
    }

    [Fact]
    public async Task The_list_leaves_as_a_document_to_sign_with_its_heading_and_its_number_on_every_page()
    {
        var survey = await ClosedSurvey.Of(await TestTown.Settle(await TestApi.Shared()), 6, 5);
        var committee = survey.Survey.Committee;

        using var file = await Document(committee, $"{survey.Survey.StaffAddress}/proof/export?format=docx");
        var (document, footer) = (await Part(file, "word/document.xml"), await Part(file, "word/footer"));

        foreach (var words in new[] { "答卷名单", "小区怎么变好", "共 11 人：小程序 11 人", "问卷结束时统计了 11 人。", "1号101室", "签名", "核对人" }) Assert.Contains(words, document, StringComparison.Ordinal);
        Assert.Single(document.Split("<w:tblHeader").Skip(1));
        Assert.Equal(12, document.Split("<w:tr>").Length - 1);
        Assert.Contains("w:w=\"11906\" w:h=\"16838\"", document, StringComparison.Ordinal);
        Assert.Contains("NUMPAGES", footer, StringComparison.Ordinal);
        Assert.Equal(1, await (await TestApi.Shared()).InDb(db => db.AuditRows.CountAsync(row => row.AccountId == committee.AccountId && row.Act == "survey.proof-list")));
        (await committee.Get($"{survey.Survey.StaffAddress}/proof/export?format=pdf")).MustBeMalformed("format");
    }

    private static async Task<ZipArchive> Document(TestUser user, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Authorization = new("Bearer", user.Token) } };
        using var response = await user.Http.SendAsync(request);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", response.Content.Headers.ContentType?.MediaType);
        return new ZipArchive(new MemoryStream(await response.Content.ReadAsByteArrayAsync()));
    }

    private static async Task<string> Part(ZipArchive file, string name)
    {
        using var part = new StreamReader(file.Entries.Single(entry => entry.FullName.StartsWith(name, StringComparison.Ordinal)).Open());
        return await part.ReadToEndAsync();
    }

    [Fact]
    public async Task Of_two_surveys_of_a_year_each_person_counts_at_the_gate_by_one()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (first, second) = (await NeedsSurvey.Opened(town), await NeedsSurvey.Opened(town));
        var resident = await town.Resident();
        (await first.Answer(resident)).MustBeOk();
        (await second.Answer(resident)).MustBeOk();

        var file = (await first.Committee.Get($"{second.StaffAddress}/proof/export?format=csv")).MustBeOk().Body;

        Assert.Contains("已由本年度另一份问卷计入", file, StringComparison.Ordinal);
        Assert.Contains("本次计入", (await first.Committee.Get($"{first.StaffAddress}/proof/export?format=csv")).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_had_their_data_erased_stays_on_the_list_without_a_name()
    {
        var survey = await ClosedSurvey.Of(await TestTown.Settle(await TestApi.Shared()), 6, 0);

        (await survey.Residents[0].Post("/api/me/erasure", new { confirm = "删除我的资料" })).Must(HttpStatusCode.NoContent);

        var proof = (await survey.Survey.Committee.Get($"{survey.Survey.StaffAddress}/proof")).MustBeOk().Json;
        Assert.Equal(6, proof.GetProperty("persons").GetInt32());
        Assert.Equal(6, proof.GetProperty("countedAtClosing").GetInt32());
        Assert.Equal(5, proof.GetProperty("lines").EnumerateArray().Count(line => line.TryGetProperty("name", out _)));
        Assert.Equal(5, (await survey.Survey.Committee.Get($"{survey.StaffAddress}/texts?question=words")).MustBeOk().Json.GetProperty("all").GetInt32());
    }

    [Fact]
    public async Task What_was_written_is_read_without_who_wrote_it()
    {
        var survey = await ClosedSurvey.Of(await TestTown.Settle(await TestApi.Shared()), 6, 0);

        var texts = (await survey.Survey.Committee.Get($"{survey.StaffAddress}/texts?question=words")).MustBeOk();

        Assert.Equal(["第00句话", "第01句话", "第02句话", "第03句话", "第04句话", "第05句话"], texts.Json.GetProperty("texts").EnumerateArray().Select(text => text.GetString()));
        Assert.DoesNotContain(survey.Residents, resident => texts.Body.Contains($"{resident.PersonId}", StringComparison.Ordinal));
        (await survey.Survey.Committee.Get($"{survey.StaffAddress}/texts?question=day")).MustBeMalformed("question");
    }

    [Fact]
    public async Task The_tables_leave_as_a_file_that_runs_no_formula_and_tells_no_more_than_the_page()
    {
        var survey = await ClosedSurvey.Of(await TestTown.Settle(await TestApi.Shared()), 12, 8);

        var csv = (await survey.Survey.Committee.Get($"{survey.StaffAddress}/export")).MustBeOk();
        var xlsx = (await survey.Survey.Committee.Get($"{survey.StaffAddress}/export?format=xlsx")).MustBeOk();

        Assert.Contains("周六,12,60%", csv.Body, StringComparison.Ordinal);
        Assert.Contains("'=路灯,12,60%", csv.Body, StringComparison.Ordinal);
        Assert.Contains("坡道,—,—", csv.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(csv.Body.Split('\n', ','), cell => cell.StartsWith('='));
        Assert.StartsWith("PK", xlsx.Body, StringComparison.Ordinal);
        (await survey.Survey.Committee.Get($"{survey.StaffAddress}/export?format=pdf")).MustBeMalformed("format");
    }
}
