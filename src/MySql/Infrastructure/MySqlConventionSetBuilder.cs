using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace ZiZhiJin.MySql.Infrastructure;

internal sealed class MySqlConventionSetBuilder(
    ProviderConventionSetBuilderDependencies dependencies, RelationalConventionSetBuilderDependencies relationalDependencies)
    : RelationalConventionSetBuilder(dependencies, relationalDependencies);
