using Microsoft.Extensions.DependencyInjection;

namespace ZiZhiJin.Storage.Publicity;

internal static class PublicityRegistration
{
    public static void AddPublicity(this IServiceCollection services)
    {
        services.AddScoped<PublicityRules>();
        services.AddScoped<PublicText>();
        services.AddScoped<PostingWriting>();
        services.AddScoped<PostingBoard>();
        services.AddScoped<BoardPhotos>();
        services.AddScoped<Objecting>();
        services.AddScoped<ObjectionAnswering>();
    }
}
