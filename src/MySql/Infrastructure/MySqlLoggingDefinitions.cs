using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ZiZhiJin.MySql.Infrastructure;

internal sealed class MySqlLoggingDefinitions : RelationalLoggingDefinitions;
