@echo off
rem Klik dua kali: Gotong berjalan, peramban terbuka. / Double-click: Gotong runs, the browser opens.
cd /d "%~dp0"
Gotong.exe up --open --data "%LOCALAPPDATA%\Gotong"
echo.
pause
