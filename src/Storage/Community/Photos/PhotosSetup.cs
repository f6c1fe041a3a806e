using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Storage.Surveys.Photos;

namespace ZiZhiJin.Storage.Community.Photos;

internal static class PhotosSetup
{
    public static void AddPhotos(this IServiceCollection services)
    {
        services.AddScoped<PhotoAlbum>();
        services.AddScoped<PhotoNaming>();
        services.AddScoped<PhotoChecks>();
        services.AddSingleton<PhotoLink>();
        services.AddScoped<PhotoDiscarding>();
        services.AddSingleton<AnswerPhotos>();
        services.AddScoped<Export.MyPhotos>();
    }
}
