using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.MySql.Query.Translators;

internal sealed class MySqlMemberTranslators : RelationalMemberTranslatorProvider
{
    public MySqlMemberTranslators(RelationalMemberTranslatorProviderDependencies dependencies, IRelationalTypeMappingSource types)
        : base(dependencies) =>
        AddTranslators([new TextMembers(dependencies.SqlExpressionFactory), new MomentMembers(dependencies.SqlExpressionFactory, types)]);
}
