using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Dossier;

/// <summary>The papers of an activity, on the phone of whoever leads it.</summary>
internal static class DossierApi
{
    private const long AroundFile = 64 * 1024;
    private static readonly Role[] Checkers = [.. ActivityRoles.Checkers], Readers = [.. ActivityRoles.Readers], Keepers = [.. Dossiers.Keepers];
    private static readonly DateTimeOffset SampleTime = new(2026, 6, 18, 2, 10, 0, TimeSpan.Zero);
    private const string SampleCode = "AQGdvgAAAHAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    public static void AddDossiers(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DossierOptions>().Bind(configuration.GetSection(DossierOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => new DossierLimits(provider.GetRequiredService<IOptions<DossierOptions>>().Value.MostVideoBytes));
        services.AddSingleton<IDossierFiles, DiskDossierFiles>();
        services.AddScoped<GoodsDesk>();
    }

    public static void MapDossiers(this IEndpointRouteBuilder app)
    {
        var most = Math.Max(app.ServiceProvider.GetRequiredService<DossierLimits>().MostVideoBytes, PhotoPolicy.MostBytes) + AroundFile;
        var dossier = app.MapGroup("/api/activities/{activityId:guid}/dossier").Audited();
        dossier.MapGet("", ReadDossier.Handle).ForRoles(Readers);
        dossier.MapPost("/texts", AddPaperText.Handle).ForRoles(Keepers).Example(new AddPaperText.Request(DossierItem.Summary, "来了四十三人，包了三百个粽子。", SampleIds.Nonce));
        dossier.MapPost("/files", AddPaperFile.Handle).ForRoles(Keepers).Accepts<IFormFile>(AddPaperFile.Kind).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(most)).Refuses(PhotoRefusals.TooMany);
        dossier.MapGet("/{paperId:guid}/file", ReadPaperFile.Handle).ForRoles(Readers);
        dossier.MapPost("/{paperId:guid}/setting-aside", SetPaperAside.Handle).ForRoles(Keepers).Example(new SetPaperAside.Request("放错了活动"));
        MapGoods(app.MapGroup("/api/activities/{activityId:guid}/goods").Audited());
    }

    private static void MapGoods(RouteGroupBuilder goods)
    {
        goods.MapGet("", ListGoods.Handle).ForRoles(Readers);
        goods.MapPost("", SignForGoods.Handle).ForRoles(Checkers).WithMetadata(new RequestSizeLimitAttribute(SignForGoods.MostBytes)).Refuses(PresenceRefusals.ClockTooFarOff)
            .Example((SignForGoods.Handed[])[new(SampleCode, SampleTime, SampleIds.Nonce, "HUAWEI nova 12", "大米 5 公斤装", 1)]);
        goods.MapPost("/{receiptId:guid}/setting-aside", SetGoodsAside.Handle).ForRoles(Keepers).Example(new SetPaperAside.Request("数量写错了"));
    }
}
