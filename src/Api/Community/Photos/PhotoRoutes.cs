using Microsoft.AspNetCore.Mvc;
using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Workers;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Storage.Community.Photos;

namespace ZiZhiJin.Api.Community.Photos;

internal static class PhotoRoutes
{
    private static readonly LeasedWork Discarding = new("photos", Pause: TimeSpan.FromMinutes(10), Lease: TimeSpan.FromMinutes(10));

    public static void AddPhotos(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = configuration["Photos:Folder"] is { Length: > 0 } named ? named : throw new InvalidOperationException("Photos:Folder is missing.");
        services.AddSingleton(new PhotoOptions(folder));
        services.AddSingleton<IPhotoFiles, DiskPhotoFiles>();
        services.AddSingleton<IPictures, VipsPictures>();
        services.AddLeasedWork<PhotoDiscarding>(Discarding, (photos, cancel) => photos.Discard(cancel));
    }

    public static void MapPhotos(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/photos", UploadPhoto.Handle).ForEverybody().Accepts<IFormFile>(UploadPhoto.Kind).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(UploadPhoto.MostBodyBytes)).Refuses(PhotoRefusals.TooMany);
        app.MapGet("/api/photos/{photoId:guid}", ReadPhoto.Handle).ForEverybody();
        app.MapGroup("/api/staff/photos").Audited().MapPost("/{photoId:guid}/decision", DecidePhoto.Handle).ForRoles([.. PhotoRoles.Deciders])
            .Example(new DecidePhoto.Request(true)).Refuses(PhotoRefusals.Decided);
    }
}
