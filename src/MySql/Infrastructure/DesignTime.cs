using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

[assembly: DesignTimeProviderServices("ZiZhiJin.MySql.Infrastructure.DesignTime")]

namespace ZiZhiJin.MySql.Infrastructure;

/// <summary>What <c>dotnet ef</c> looks for. There is no scaffolding: the model is written by hand.</summary>
public sealed class DesignTime : IDesignTimeServices
{
    public void ConfigureDesignTimeServices(IServiceCollection serviceCollection)
    {
        serviceCollection.AddEntityFrameworkMySql();
        new EntityFrameworkRelationalDesignServicesBuilder(serviceCollection).TryAddCoreServices();
    }
}
