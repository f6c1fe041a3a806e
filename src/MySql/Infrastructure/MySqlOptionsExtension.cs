using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace ZiZhiJin.MySql.Infrastructure;

public sealed class MySqlOptionsExtension : RelationalOptionsExtension
{
    private DbContextOptionsExtensionInfo? _info;

    public MySqlOptionsExtension()
    {
    }

    private MySqlOptionsExtension(MySqlOptionsExtension from) : base(from)
    {
    }

    public override DbContextOptionsExtensionInfo Info => _info ??= new ProviderInfo(this);

    public override void ApplyServices(IServiceCollection services) => services.AddEntityFrameworkMySql();

    protected override RelationalOptionsExtension Clone() => new MySqlOptionsExtension(this);

    private sealed class ProviderInfo(IDbContextOptionsExtension extension) : RelationalExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => true;
        public override string LogFragment => base.LogFragment + "using MySql ";

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) => debugInfo["MySql"] = "1";
    }
}
