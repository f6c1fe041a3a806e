using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;
using Microsoft.EntityFrameworkCore.ValueGeneration;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.MySql.Migrating;
using ZiZhiJin.MySql.Query;
using ZiZhiJin.MySql.Query.Translators;
using ZiZhiJin.MySql.Types;
using ZiZhiJin.MySql.Update;

namespace ZiZhiJin.MySql.Infrastructure;

/// <summary>The provider's table of contents: which part of Entity Framework is answered by what.</summary>
internal static class ProviderRegistration
{
    public static IServiceCollection AddEntityFrameworkMySql(this IServiceCollection services)
    {
        var builder = new EntityFrameworkRelationalServicesBuilder(services);
        AddModel(builder);
        AddConnection(builder);
        AddSaving(builder);
        AddQueries(builder);
        builder.TryAddCoreServices();
        return services;
    }

    private static void AddModel(EntityFrameworkServicesBuilder builder) => ((EntityFrameworkRelationalServicesBuilder)builder)
        .TryAdd<LoggingDefinitions, MySqlLoggingDefinitions>()
        .TryAdd<IDatabaseProvider, DatabaseProvider<MySqlOptionsExtension>>()
        .TryAdd<IRelationalTypeMappingSource, MySqlTypeMappingSource>()
        .TryAdd<ISqlGenerationHelper, BacktickIdentifiers>()
        .TryAdd<IRelationalAnnotationProvider, AutoIncrement>()
        .TryAdd<IProviderConventionSetBuilder, MySqlConventionSetBuilder>()
        .TryAdd<IModelValidator, MySqlModelValidator>()
        .TryAdd<IValueGeneratorSelector, TimeOrderedIds>();

    private static void AddConnection(EntityFrameworkServicesBuilder builder) => builder
        .TryAdd<IRelationalConnection>(provider => provider.GetRequiredService<MySqlRelationalConnection>())
        .TryAdd<IRelationalDatabaseCreator, MySqlDatabaseCreator>()
        .TryAddProviderSpecificServices(services => services.TryAddScoped<MySqlRelationalConnection, MySqlRelationalConnection>());

    private static void AddSaving(EntityFrameworkServicesBuilder builder) => builder
        .TryAdd<IHistoryRepository, MySqlHistoryRepository>()
        .TryAdd<IMigrationsSqlGenerator, MySqlMigrationsSqlGenerator>()
        .TryAdd<IUpdateSqlGenerator, MySqlUpdateSqlGenerator>()
        .TryAdd<IModificationCommandBatchFactory, MySqlModificationCommandBatchFactory>();

    private static void AddQueries(EntityFrameworkServicesBuilder builder) => builder
        .TryAdd<IQueryCompilationContextFactory, BufferedSplitQueriesFactory>()
        .TryAdd<IQuerySqlGeneratorFactory, MySqlQuerySqlGeneratorFactory>()
        .TryAdd<IMethodCallTranslatorProvider, MySqlMethodTranslators>()
        .TryAdd<IMemberTranslatorProvider, MySqlMemberTranslators>()
        .TryAdd<IRelationalSqlTranslatingExpressionVisitorFactory, TextSearchFactory>()
        .TryAdd<IQueryableMethodTranslatingExpressionVisitorFactory, BulkDeletesFactory>();
}
