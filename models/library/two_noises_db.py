def app(ui):
    ui.title("Two noises")
    first = ui.number("First (dB)", 60, min=0, max=200)
    second = ui.number("Second (dB)", 60, min=0, max=200)
    together = 10 * math.log10(10 ** (first / 10) + 10 ** (second / 10))
    ui.text(f"{together:.1f} dB", size=48, bold=True)
    ui.text(f"{together - max(first, second):.1f} dB more than the louder one", color="muted")
