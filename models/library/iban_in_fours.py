LENGTHS = {"DE": 22, "AT": 20, "CH": 21, "FR": 27, "ES": 24, "IT": 27, "NL": 18, "GB": 22}


def app(ui):
    ui.title("IBAN")
    iban = "".join(ui.field("IBAN", "de89370400440532013000").split()).upper()
    if not iban:
        ui.text("Type an IBAN", color="muted")
        return
    grouped = " ".join(iban[i : i + 4] for i in range(0, len(iban), 4))
    ui.text(grouped, size=28, bold=True)
    wanted = LENGTHS.get(iban[:2])
    if wanted is None:
        ui.text(f"{len(iban)} signs, I don't know this country", color="muted")
    elif len(iban) == wanted:
        ui.text(f"{len(iban)} signs, that is right for {iban[:2]}", color="good")
    else:
        ui.text(f"{len(iban)} signs, but {iban[:2]} has {wanted}", color="bad")
    if ui.button("Copy"):
        ui.copy(grouped)
        ui.notify("Copied")
