BASES = {"decimal": 10, "binary": 2, "octal": 8, "hex": 16}


def app(ui):
    ui.title("Four number systems")
    base = ui.choice("I type", list(BASES))
    text = ui.field("Number", "255").strip()
    try:
        number = int(text, BASES[base])
    except ValueError:
        ui.text(f"That is no {base} number", color="warn")
        return
    ui.table([["decimal", f"{number:d}"], ["binary", f"{number:b}"], ["octal", f"{number:o}"], ["hex", f"{number:X}"]])
