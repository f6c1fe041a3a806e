using Microsoft.AspNetCore.Mvc;
using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Wechat;
using ZiZhiJin.Api.Workers;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Storage.Community.Photos;

namespace ZiZhiJin.Api.Community.Photos;

internal static class PhotoRoutes
{
    private static readonly LeasedWork Discarding = new("photos", Pause: TimeSpan.FromMinutes(10), Lease: TimeSpan.FromMinutes(10));
    private static readonly LeasedWork Checking = new("photo-checks", Pause: TimeSpan.FromSeconds(10), Lease: TimeSpan.FromMinutes(5));

    public static void AddPhotos(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton(PhotoOptions.In(configuration, environment.IsDevelopment()));
        services.AddSingleton<IPhotoFiles, DiskPhotoFiles>();
        services.AddSingleton<IPictures, VipsPictures>();
        services.AddScoped<IPlatformNews, PhotoVerdicts>();
        services.AddScoped<PhotoChecking>();
        services.AddLeasedWork<PhotoChecking>(Checking, (photos, cancel) => photos.Round(cancel));
        services.AddLeasedWork<PhotoDiscarding>(Discarding, (photos, cancel) => photos.Discard(cancel));
    }

    public static void MapPhotos(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/photos", UploadPhoto.Handle).ForEverybody().Accepts<IFormFile>(UploadPhoto.Kind).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(UploadPhoto.MostBodyBytes)).Refuses(PhotoRefusals.TooMany);
        app.MapGet("/api/photos/{photoId:guid}", ReadPhoto.Handle).ForEverybody();
        app.MapGet("/wechat/photos/{code}", ShowPhotoToPlatform.Handle).ExcludeFromDescription().AllowAnonymous();
        app.MapGroup("/api/staff/photos").Audited().MapPost("/{photoId:guid}/decision", DecidePhoto.Handle).ForRoles([.. PhotoRoles.Deciders])
            .Example(new DecidePhoto.Request(true)).Refuses(PhotoRefusals.Decided);
    }
}
