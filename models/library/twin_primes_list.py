def is_prime(number):
    return number > 1 and all(number % part for part in range(2, int(number**0.5) + 1))


def app(ui):
    ui.title("Twin primes")
    last = int(ui.number("Up to", 200, min=2, max=5000))
    pairs = [(p, p + 2) for p in range(2, last - 1) if is_prime(p) and is_prime(p + 2)]
    ui.text("1 pair" if len(pairs) == 1 else f"{len(pairs)} pairs", size=36, bold=True)
    ui.text(", ".join(f"{p} and {q}" for p, q in pairs) or "None so far", size=20)
