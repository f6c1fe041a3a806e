using System.Diagnostics;
using System.Net.Sockets;

namespace ZiZhiJin.Servers;

/// <summary>A private MariaDB that is as strict about durability as production: one flush per commit.</summary>
public sealed class MariaDbServer : PrivateServer
{
    private const string User = "zzj", Password = "zzj-tests";

    private MariaDbServer() : base("mariadb")
    {
    }

    /// <summary>The connection string of a database on this server; the database itself is the caller's to create.</summary>
    public string ConnectionString(string database) =>
        $"server=127.0.0.1;port={Port};user={User};password={Password};database={database};charset=utf8mb4;sslmode=Disabled";

    public static async Task<MariaDbServer> StartNew()
    {
        var server = new MariaDbServer();
        await server.Install();
        await server.Start();
        return server;
    }

    protected override ProcessStartInfo Command() => Run("mariadbd",
        "--no-defaults", "--user=root", $"--datadir={Data}", TemporaryFiles,
        $"--socket={Path.Combine(Folder, "s")}", $"--pid-file={Path.Combine(Folder, "pid")}",
        $"--port={Port}", "--bind-address=127.0.0.1", "--skip-name-resolve", "--max-connections=2000", $"--init-file={InitFile}",
        "--character-set-server=utf8mb4", "--collation-server=utf8mb4_bin", "--innodb-flush-log-at-trx-commit=1");

    protected override Task<bool> Answers() => AcceptsConnections();

    // The greeting's first byte after the packet header is the protocol version, 10; an error packet there is 255.
    protected override async Task<bool> Greets(Socket socket, CancellationToken cancel)
    {
        var greeting = new byte[64];
        return await socket.ReceiveAsync(greeting, cancel) > 4 && greeting[4] == 10;
    }

    private string Data => Path.Combine(Folder, "data");

    // A server that starts deletes what looks like temporary tables in its folder, also those of its neighbours.
    private string TemporaryFiles => $"--tmpdir={Folder}";
    private string InitFile => Path.Combine(Folder, "init.sql");

    private async Task Install()
    {
        await File.WriteAllTextAsync(InitFile, $"""
            CREATE USER IF NOT EXISTS '{User}'@'127.0.0.1' IDENTIFIED BY '{Password}';
            GRANT ALL PRIVILEGES ON *.* TO '{User}'@'127.0.0.1' WITH GRANT OPTION;
            """);
        using var install = Process.Start(Run("mariadb-install-db", "--no-defaults", "--user=root", $"--datadir={Data}", TemporaryFiles,
            "--auth-root-authentication-method=normal", "--skip-test-db"))!;
        var complaints = install.StandardError.ReadToEndAsync();
        await install.StandardOutput.ReadToEndAsync();
        await install.WaitForExitAsync();
        if (install.ExitCode != 0) throw new InvalidOperationException($"mariadb-install-db failed: {await complaints}");
    }
}
