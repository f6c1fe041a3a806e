using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Community.Photos;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Storage.Community.Photos;
using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Api.Tests.Community.Photos;

/// <summary>WeChat looks at photos before people do, and where it does not, people do.</summary>
public sealed class PhotoCheckTests : IAsyncLifetime
{
    private const string Endpoint = "/wxa/media_check_async";
    private TestApi _api = null!;
    private TestTown _town = null!;
    private TestUser _sender = null!;

    public async Task InitializeAsync()
    {
        _api = await TestApi.Start(more: ("Photos:PublicAddress", "https://zizhijin.example"));
        Assert.True(await _api.Wechat.Admin.Register("mini", new CallbackTarget($"{_api.Http.BaseAddress}wechat/mini", "secure", "json")));
        _town = await TestTown.Settle(_api);
        var session = (await new TestUser(_api.Http, null).Post("/api/session", new { loginCode = $"sandbox-{Guid.NewGuid():N}", channel = "mini" })).MustBeOk().Json;
        _sender = new TestUser(_api.Http, session.GetProperty("token").GetString());
    }

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Theory]
    [InlineData("pass", PhotoState.Passed)]
    [InlineData("risky", PhotoState.Refused)]
    [InlineData("review", PhotoState.Waiting)]
    public async Task A_verdict_shows_a_photo_refuses_it_or_leaves_it_to_staff(string verdict, PhotoState state)
    {
        var photo = await _sender.Upload();
        await Check();

        var told = await _api.Wechat.Admin.TellVerdict((await Read(photo)).CheckTrace!, verdict, 100);

        Assert.True(told is { Attempts: 1, Handled: true }, string.Join("; ", told.Reasons));
        Assert.Equal((state, null), ((await Read(photo)).State, (await Read(photo)).DecidedBy));
    }

    [Theory]
    [InlineData("pass", PhotoState.Passed)]
    [InlineData("risky", PhotoState.Refused)]
    public async Task A_verdict_that_is_faster_than_its_trace_is_not_lost(string verdict, PhotoState state)
    {
        var photo = await _sender.Upload();
        await Check();
        var trace = (await Read(photo)).CheckTrace!;
        // As if the process had not come to writing the trace down yet.
        await _api.InDb(db => db.Photos.Where(one => one.Id == photo).ExecuteUpdateAsync(set => set.SetProperty(one => one.CheckTrace, (string?)null)));

        var told = await _api.Wechat.Admin.TellVerdict(trace, verdict, 100);
        Assert.True(told is { Attempts: 1, Handled: true }, string.Join("; ", told.Reasons));
        Assert.Equal(PhotoState.Waiting, (await Read(photo)).State);
        await Asked(photo, trace);

        Assert.Equal(state, (await Read(photo)).State);
        Assert.Empty(await _api.InDb(db => db.PhotoVerdicts.ToListAsync()));
    }

    [Fact]
    public async Task A_photo_is_asked_about_once_and_staff_who_were_faster_have_the_last_word()
    {
        var (photo, committee) = (await _sender.Upload(), await _town.Staff(Role.Committee));
        await _api.InDb(db => db.Photos.Where(one => one.Id == photo).ExecuteUpdateAsync(set => set.SetProperty(one => one.AreaId, _town.Neighbourhood.Id)));
        await Check();
        await Check();
        (await committee.Post($"/api/staff/photos/{photo}/decision", new { pass = false })).Must(HttpStatusCode.NoContent);

        await _api.Wechat.Admin.TellVerdict((await Read(photo)).CheckTrace!, "pass", 100);

        Assert.Equal(PhotoState.Refused, (await Read(photo)).State);
        Assert.Single(await _api.Wechat.Admin.Calls(Endpoint), call => call.ErrorCode == 0);
    }

    [Fact]
    public async Task Where_the_check_is_down_a_photo_waits_and_is_asked_about_later()
    {
        await _api.Wechat.Admin.Inject(new Fault(Endpoint) { Status = 500, Times = 10 });
        var photo = await _sender.Upload();

        await Check();
        Assert.Equal((PhotoState.Waiting, null), ((await Read(photo)).State, (await Read(photo)).CheckAskedAt));
        await _api.Wechat.Admin.ClearFaults();
        await Check();

        Assert.NotNull((await Read(photo)).CheckTrace);
    }

    [Fact]
    public async Task The_platform_fetches_the_picture_for_an_hour_and_nobody_else_finds_it()
    {
        var photo = await _sender.Upload();
        var code = _api.Services.GetRequiredService<PhotoLink>().CodeFor(photo);

        using var shown = await _api.Http.GetAsync(new Uri($"/wechat/photos/{code}", UriKind.Relative));
        Assert.Equal("image/jpeg", shown.EnsureSuccessStatusCode().Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf($"{code[..30]}{(code[30] == 'A' ? 'B' : 'A')}{code[31..]}"));
        _api.Clock.Move(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(code));
    }

    private async Task<HttpStatusCode> StatusOf(string code)
    {
        using var shown = await _api.Http.GetAsync(new Uri($"/wechat/photos/{code}", UriKind.Relative));
        return shown.StatusCode;
    }

    private async Task Check()
    {
        await using var scope = _api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PhotoChecking>().Round(CancellationToken.None);
    }

    private async Task Asked(Guid photo, string trace)
    {
        await using var scope = _api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PhotoChecks>().Asked(photo, trace, CancellationToken.None);
    }

    private Task<Photo> Read(Guid photo) => _api.InDb(db => db.Photos.AsNoTracking().SingleAsync(one => one.Id == photo));
}
