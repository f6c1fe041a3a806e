using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ZiZhiJin.Storage.Community.Mandates;

internal static class MandatesRegistration
{
    public static void AddMandates(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MandateOptions>()
            .Configure(options => options.MostPersons = configuration["Mandates:MostPersons"] is { } most ? int.Parse(most, CultureInfo.InvariantCulture) : options.MostPersons)
            .Validate(options => options.MostPersons is >= 1 and <= 50, "Mandates:MostPersons lies within 1..50.").ValidateOnStart();
        services.AddSingleton<Acting>();
        services.AddScoped<MandateGiving>();
        services.AddScoped<MandateLists>();
        services.AddScoped<Export.MyMandates>();
    }
}
