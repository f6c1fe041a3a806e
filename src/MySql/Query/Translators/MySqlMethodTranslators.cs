using Microsoft.EntityFrameworkCore.Query;

namespace ZiZhiJin.MySql.Query.Translators;

internal sealed class MySqlMethodTranslators : RelationalMethodCallTranslatorProvider
{
    public MySqlMethodTranslators(RelationalMethodCallTranslatorProviderDependencies dependencies) : base(dependencies)
    {
        var sql = dependencies.SqlExpressionFactory;
        var types = dependencies.RelationalTypeMappingSource;
        AddTranslators([new TextMethods(sql), new MathMethods(sql), new MomentMethods(sql, types), new NumberTexts(sql, types)]);
    }
}
