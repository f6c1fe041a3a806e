using System.Runtime.InteropServices;
using ZiZhiJin.Bench;
using ZiZhiJin.Bench.Callbacks;
using ZiZhiJin.Bench.Floor;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

// What the Api is compared with is a process of its own, like the Api.
return args switch
{
    ["floor-server"] => await FloorServer.Run(stop.Token),
    ["bare-server"] => await BareServer.Run(stop.Token),
    _ => await Benches.Run(args, stop.Token),
};

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
