LIT = ["abcdef", "bc", "abdeg", "abcdg", "bcfg", "acdfg", "acdefg", "abc", "abcdefg", "abcdfg"]
BARS = {"a": (30, 10, 80, 12), "b": (112, 24, 12, 80), "c": (112, 120, 12, 80), "d": (30, 204, 80, 12),
        "e": (16, 120, 12, 80), "f": (16, 24, 12, 80), "g": (30, 106, 80, 12)}


def app(ui):
    ui.title("Bars of a digit")
    digit = ui.state.get("digit", 0)
    with ui.row():
        if ui.button("Up"):
            digit = (digit + 1) % 10
        if ui.button("Down"):
            digit = (digit - 1) % 10
    ui.state.digit = digit
    c = ui.canvas(140, 226, background="black")
    for name, (x, y, w, h) in BARS.items():
        c.rect(x, y, w, h, "red" if name in LIT[digit] else "#331111")
    ui.text(f"{digit}: {len(LIT[digit])} bars", size=20)
