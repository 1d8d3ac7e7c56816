def app(ui):
    ui.title("Missing comics")
    typed = ui.field("Numbers I own", "1, 2, 4, 7")
    last = int(ui.number("Numbers in the series", 10, min=1, max=500))
    own = {int(part) for part in typed.replace(",", " ").split() if part.isdigit()}
    missing = [number for number in range(1, last + 1) if number not in own]
    ui.text(f"{len(missing)} missing", size=40, bold=True)
    if missing:
        ui.text(", ".join(str(number) for number in missing), size=20)
    else:
        ui.text("The series is complete", size=20, color="good")
    ui.progress(1 - len(missing) / last)
