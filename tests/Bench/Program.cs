using System.Runtime.InteropServices;
using ZiZhiJin.Bench;
using ZiZhiJin.Bench.Floor;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

// The floor is a process of its own, like the Api that it is compared with.
return args is ["floor-server"] ? await FloorServer.Run(stop.Token) : await Benches.Run(args, stop.Token);

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
