def app(ui):
    ui.title("Hex clock")
    now = ui.now
    ui.text(f"{now.hour:02X}:{now.minute:02X}:{now.second:02X}", size=80, bold=True, align="center")
    ui.text(now.strftime("%H:%M:%S"), size=24, color="muted", align="center")
    rows = [["Hour", now.hour, f"{now.hour:X}"], ["Minute", now.minute, f"{now.minute:X}"], ["Second", now.second, f"{now.second:X}"]]
    ui.table(rows, header=["Part", "Decimal", "Hex"])
