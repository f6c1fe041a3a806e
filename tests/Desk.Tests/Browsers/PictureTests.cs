using Microsoft.Playwright;

namespace ZiZhiJin.Desk.Tests.Browsers;

/// <summary>Every page of the desk in the demonstration towns, on a desk's screen and on a narrow one with large print.</summary>
public sealed class PictureTests(Gallery gallery) : IClassFixture<Gallery>
{

    public static TheoryData<string, string, string> Pages => new()
    {
        { "home", "committee-yinshan", "/desk" },
        { "surveys", "committee-yinshan", "/desk/surveys" },
        { "survey-new", "committee-yinshan", "/desk/surveys/new" },
        { "directions", "committee-yinshan", "/desk/surveys/directions" },
        { "survey-editor", "committee-yinshan", "/desk/surveys/{draft}/questions" },
        { "survey-correction", "committee-yinshan", "/desk/surveys/{open}/questions" },
        { "survey-preview", "committee-yinshan", "/desk/surveys/{corrected}/preview?a.join=yes" },
        { "survey-versions", "committee-yinshan", "/desk/surveys/{corrected}/versions" },
        { "survey-open", "committee-yinshan", "/desk/surveys/{open}" },
        { "survey-results", "committee-yinshan", "/desk/surveys/{closed}/results" },
        { "survey-cross", "committee-yinshan", "/desk/surveys/{closed}/results?rows=place&columns=things#cross" },
        { "survey-texts", "committee-yinshan", "/desk/surveys/{closed}/results/texts?question=words" },
        { "survey-proof", "committee-yinshan", "/desk/surveys/{closed}/proof" },
        { "paper-entry", "committee-yinshan", "/desk/surveys/{open}/paper?name=建国" },
        { "paper-batches", "committee-yinshan", "/desk/surveys/{open}/paper-batches" },
        { "paper-batch", "committee-yinshan", "/desk/surveys/{open}/paper-batches/{batch}" },
        { "paper-quick", "committee-yinshan", "/desk/paper?code={code}&name=建国" },
        { "talks", "committee-yinshan", "/desk/surveys/{open}/talks" },
        { "talk", "committee-yinshan", "/desk/surveys/{open}/talks/{talk}" },
        { "talk-entry", "committee-yinshan", "/desk/surveys/{open}/talks/{talk}/correction" },
        { "missing", "committee-yinshan", "/desk/surveys/{open}/missing" },
        { "missing-list", "committee-yinshan", "/desk/surveys/{open}/missing/list" },
        { "needs", "committee-yinshan", "/desk/needs" },
        { "needs-group", "committee-yinshan", "/desk/needs/groups/{group}" },
        { "roster", "committee-yinshan", "/desk/roster" },
        { "roster-import", "committee-yinshan", "/desk/roster/imports/{import}" },
        { "notices", "committee-yinshan", "/desk/notices" },
        { "notice-new", "committee-yinshan", "/desk/notices/new" },
        { "notice", "committee-yinshan", "/desk/notices/{notice}" },
        { "notice-calls", "committee-yinshan", "/desk/notices/{notice}/calls" },
        { "publicity", "office-puxing", "/desk/publicity" },
        { "publicity-new", "committee-yinshan", "/desk/publicity/new" },
        { "publicity-posting", "office-puxing", "/desk/publicity/{posting}" },
        { "publicity-edit", "committee-yinshan", "/desk/publicity/{posting}/edit" },
        { "publicity-verified", "committee-yinshan", "/postings/{hash}" },
        { "readiness", "office-puxing", "/desk/readiness?year=2026" },
        { "verification", "committee-yinshan", "/desk/verification" },
        { "verification-request", "committee-yinshan", "/desk/verification/{request}" },
        { "persons", "committee-yinshan", "/desk/persons?name=建国" },
        { "person", "committee-yinshan", "/desk/persons/{person}?name=王" },
        { "helpers", "committee-yinshan", "/desk/helpers?name=建国" },
        { "helpers-person", "committee-yinshan", "/desk/helpers/{person}" },
        { "helpers-consent", "committee-yinshan", "/desk/helpers/{person}/consent" },
        { "roles", "office-puxing", "/desk/roles" },
        { "role-requests", "office-puxing", "/desk/roles/requests" },
        { "role-duties", "office-puxing", "/desk/roles/duties?role=Liaison" },
        { "policy-packs", "office-puxing", "/desk/policies" },
        { "policy-pack", "office-puxing", "/desk/policies/puxing-2023" },
        { "policy-settling", "office-puxing", "/desk/policies/settling" },
        { "policy-value", "office-puxing", "/desk/policies/settling/value?area={town}&year=2026&rule=PX-30&parameter=days" },
        { "audit", "office-puxing", "/desk/audit" },
        { "audit-chain", "office-puxing", "/desk/audit/chain" },
        { "points", "committee-yinshan", "/desk/points" },
        { "operations", "operator", "/desk/operations" },
        { "not-found", "committee-yinshan", "/desk/surveys/00000000-0000-7000-8000-000000000000" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_the_screen_and_the_narrow_screen_in_large_print(string name, string who, string address)
    {
        var staff = await gallery.Demo.Named(who);
        var page = await Chromium.SignedIn(gallery.Demo.Api, staff);
        await page.GotoAsync(gallery.Address(address));
        await Picture.Take(page, name);

        var narrow = await Chromium.SignedIn(gallery.Demo.Api, staff, width: 420, height: 900);
        await narrow.GotoAsync(gallery.Address(address));
        await narrow.Locator("html").EvaluateAsync("html => html.style.fontSize = '168%'");
        await Picture.Take(narrow, $"narrow/{name}");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_shuts_nobody_out(string name, string who, string address)
    {
        var page = await Chromium.SignedIn(gallery.Demo.Api, await gallery.Demo.Named(who), scripts: true);
        await page.GotoAsync(gallery.Address(address));

        var faults = await Axe.FaultsOf(page);
        Assert.True(faults.Length == 0, $"{name}: {string.Join('\n', faults)}");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_printed_form_fits_its_sheet()
    {
        var page = await Chromium.SignedIn(gallery.Demo.Api, await gallery.Demo.Named("committee-yinshan"));
        await page.GotoAsync(gallery.Address("/desk/surveys/{open}/paper-batches/{batch}/forms"));

        Assert.Equal("right", await page.Locator(".code").First.EvaluateAsync<string>("code => getComputedStyle(code).cssFloat"));
        await Picture.Take(page, "paper-form");
        await Picture.Print(page, "paper-form");
    }

    [Fact]
    public async Task A_poster_fits_its_sheet()
    {
        var page = await Chromium.SignedIn(gallery.Demo.Api, await gallery.Demo.Named("committee-yinshan"));
        await page.GotoAsync(gallery.Address("/desk/publicity/{posting}/poster"));

        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "核验二维码" })).ToBeVisibleAsync();
        Assert.Equal("right", await page.Locator(".qr").EvaluateAsync<string>("qr => getComputedStyle(qr).cssFloat"));
        await Picture.Take(page, "publicity-poster");
        await Picture.Print(page, "publicity-poster");
    }

    [Theory]
    [InlineData("survey-results", "/desk/surveys/{closed}/results?rows=place&columns=things")]
    [InlineData("survey-proof", "/desk/surveys/{closed}/proof")]
    [InlineData("needs", "/desk/needs")]
    [InlineData("notice-calls", "/desk/notices/{notice}/calls")]
    [InlineData("roster-import", "/desk/roster/imports/{import}")]
    [InlineData("policy-settling", "/desk/policies/settling")]
    [InlineData("paper-batch", "/desk/surveys/{open}/paper-batches/{batch}")]
    [InlineData("missing-list", "/desk/surveys/{open}/missing/list")]
    [InlineData("helpers-consent", "/desk/helpers/{person}/consent")]
    [InlineData("talk", "/desk/surveys/{open}/talks/{talk}")]
    [InlineData("role-duties", "/desk/roles/duties")]
    public async Task On_paper_stands_what_is_read_and_nothing_that_is_pressed(string name, string address)
    {
        var page = await Chromium.SignedIn(gallery.Demo.Api, await gallery.Demo.Named("committee-yinshan"));
        await page.GotoAsync(gallery.Address(address));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        Assert.Equal(0, await page.GetByRole(AriaRole.Button).CountAsync());
        Assert.Equal(0, await page.GetByRole(AriaRole.Navigation).CountAsync());
        await Picture.Print(page, name);
    }

    [Fact]
    public async Task The_door_shows_the_QR()
    {
        var page = await (await Chromium.Visitor(gallery.Demo.Api)).NewPageAsync();

        await page.GotoAsync("/desk/sign-in");

        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "登录二维码" })).ToBeVisibleAsync();
        await Picture.Take(page, "sign-in");
    }
}
