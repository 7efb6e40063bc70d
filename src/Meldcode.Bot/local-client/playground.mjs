// Runs the local Teams client for as long as whoever started it lives: standard input is a pipe that nobody writes
// to, and its end means that the starter is gone, however it went (Ctrl-C, a crash, kill -9). Arguments go to the
// client unchanged.
import net from 'node:net';

process.stdin.on('end', () => process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.stdin.resume();
// Ctrl-C reaches the whole terminal at once; the starter decides, and its end closes the pipe.
process.on('SIGINT', () => {});

// The client asks for a port on every interface; what is typed in it is nobody else's business.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function listenOnLoopback(port, ...rest) {
  if (port !== null && typeof port === 'object') {
    return listen.call(this, { ...port, host: '127.0.0.1' }, ...rest);
  }
  const callback = rest.find(argument => typeof argument === 'function');
  return listen.call(this, { port: Number(port ?? 0), host: '127.0.0.1' }, callback);
};

await import('@microsoft/m365agentsplayground/cli.js');
