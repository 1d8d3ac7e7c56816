ZONES = [("Recovery", 0, 55), ("Endurance", 56, 75), ("Tempo", 76, 90), ("Threshold", 91, 105), ("VO2max", 106, 120)]


def app(ui):
    ui.title("Power zones")
    ftp = ui.number("FTP in watts", 200, min=1, step=5)
    rows = []
    for name, low, high in ZONES:
        top = round(ftp * high / 100)
        rows.append([name, f"{round(ftp * low / 100)} to {top}" if low else f"up to {top}"])
    rows.append(["Sprint", f"over {round(ftp * 1.2)}"])
    ui.table(rows, header=["Zone", "Watts"])
